package dev.vorm.sample.mapping;

import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.mapping.EverythingTable.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.NotFoundException;
import dev.vorm.sample.mapping.Everything.Name;
import dev.vorm.testing.VormTest;
import dev.vorm.type.Cidr;
import dev.vorm.type.Inet;
import dev.vorm.type.Range;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.data.Box;
import io.vertx.pgclient.data.Point;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Elements of all types, of an entity with callbacks and soft delete. */
@VormTest
class ElementsOfAllTypesTest {
    private Database db;
    private EverythingCrud mine;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema().createMissing(EVERYTHING).await();
        db.execute(deleteFrom(EVERYTHING.withDeleted()).allRows()).await();
        mine = new EverythingCrud(db);
    }

    private static EverythingBuilder all() {
        return Everything.of()
                .booleans(List.of(true, false))
                .shorts(Arrays.asList(Short.MIN_VALUE, null, (short) 1))
                .longs(Set.of(Long.MIN_VALUE, Long.MAX_VALUE))
                .floats(List.of(1.1f, Float.MIN_VALUE, Float.NaN, Float.NEGATIVE_INFINITY))
                .doubles(Arrays.asList(0.1, null, -0.0, Double.MAX_VALUE))
                .decimals(List.of(new BigDecimal("1.50"), new BigDecimal("1.5"), new BigDecimal("-0.0001")))
                .integers(Set.of(BigInteger.TEN.pow(40)))
                .characters(List.of('a', '"', ' '))
                .uuids(Set.of(new UUID(1, 2)))
                .times(Map.of(
                        Instant.parse("2020-01-02T03:04:05.000001Z"), OffsetDateTime.parse("1500-01-01T00:00:00Z")))
                .dateTimes(List.of(LocalDateTime.parse("2020-01-01T00:00:00"), LocalDateTime.MAX))
                .days(Map.of(LocalDate.parse("-0010-01-01"), LocalTime.parse("23:59:59.999999")))
                .offsetTimes(List.of(OffsetTime.parse("01:02:03-05:30")))
                .durations(List.of(Duration.ofNanos(-1000)))
                .periods(List.of(Period.of(0, -10, 3)))
                .buffers(List.of(Buffer.buffer(new byte[] {0, -1})))
                .networks(Map.of(Inet.parse("::1/64"), Cidr.parse("10.0.0.0/8")))
                .boxes(List.of(new Box(new Point(2, 2), new Point(1, 1)), new Box(new Point(4, 4), new Point(3, 3))))
                .ranges(List.of(Range.closedOpen(1, 5)))
                .documents(Arrays.asList(new JsonObject().put("a", "{\"b\",}"), null))
                .kinds(Map.of(Phone.Kind.HOME, Phone.Kind.WORK))
                .phones(Map.of(new Name("n"), Phone.of("1")));
    }

    @Test
    void areReadAsTheyWereWritten() {
        Everything inserted = mine.insert(all().build()).await();

        assertThat(mine.getById(inserted.id()).await()).isEqualTo(inserted);
        assertThat(db.one(select(EVERYTHING)).await()).isEqualTo(inserted);

        Everything updated = mine.update(EverythingBuilder.from(inserted)
                        .doubles(List.of(0.0))
                        .decimals(List.of(new BigDecimal("1.5"), new BigDecimal("1.50")))
                        .build())
                .await();
        assertThat(mine.getById(inserted.id()).await()).isEqualTo(updated);
    }

    /** PostgreSQL has no arrays of arrays of different lengths. */
    @Test
    void canBeArrays() {
        Everything inserted = mine.insert(all().bytes(Arrays.asList(new byte[] {1}, null, new byte[0]))
                        .ints(List.of(new int[] {1, 2, 3}, new int[0], new int[] {4}))
                        .arrays(Arrays.asList(new String[] {"a,b", null}, null, new String[] {"\"{}"}))
                        .build())
                .await();

        Everything read = mine.getById(inserted.id()).await();
        assertThat(read.bytes()).usingRecursiveComparison().isEqualTo(inserted.bytes());
        assertThat(read.ints()).usingRecursiveComparison().isEqualTo(inserted.ints());
        assertThat(read.arrays()).usingRecursiveComparison().isEqualTo(inserted.arrays());
    }

    @Test
    void areWhatCallbacksMakeOfThem() {
        Everything inserted =
                mine.insert(all().names(Set.of(new Name("a"))).build()).await();
        assertThat(inserted.names()).containsExactlyInAnyOrder(new Name("a"), new Name("insert"));
        Everything read = mine.getById(inserted.id()).await();
        assertThat(read.names()).containsExactlyInAnyOrder(new Name("a"), new Name("insert"), new Name("load"));
        Everything updated = mine.update(inserted).await();
        assertThat(updated.names()).containsExactlyInAnyOrder(new Name("a"), new Name("insert"), new Name("update"));
        assertThatThrownBy(() -> updated.durations().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void stayWhenTheirOwnerIsMarkedAsDeleted() {
        Everything inserted = mine.insert(all().build()).await();
        mine.delete(inserted).await();

        assertThatThrownBy(() -> mine.update(inserted).await()).isInstanceOf(NotFoundException.class);
        assertThat(db.one(select(count()).from(EVERYTHING.uuids)).await()).isOne();
        assertThat(db.one(select(EVERYTHING.withDeleted())).await().uuids()).isEqualTo(inserted.uuids());
    }

    @Test
    void haveTablesAsTheBuildSays() {
        assertThat(db.schema().verify(EVERYTHING).await().differences()).isEmpty();
    }
}
