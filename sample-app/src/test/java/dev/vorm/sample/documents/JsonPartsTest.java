package dev.vorm.sample.documents;

import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.jsonTexts;
import static dev.vorm.query.Sql.max;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.sum;
import static dev.vorm.query.Sql.update;
import static dev.vorm.query.Sql.value;
import static dev.vorm.sample.documents.MemberTable.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.query.Condition;
import dev.vorm.query.Row2;
import dev.vorm.sample.documents.Member.Address;
import dev.vorm.sample.documents.Member.Mood;
import dev.vorm.sample.documents.Member.Node;
import dev.vorm.sample.documents.Member.Profile;
import dev.vorm.sample.documents.Member.Tone;
import dev.vorm.testing.VormTest;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries of the parts of records that are kept as JSON. */
@VormTest
class JsonPartsTest {
    private static final BigInteger HUGE = new BigInteger("123456789012345678901234567890");
    private static final UUID TOKEN = new UUID(1, 2);
    private static final Instant NANOS = Instant.parse("2026-01-02T03:04:05.123456789Z");

    private static final Profile ANN = new Profile(
            "Oslo",
            30,
            (short) 3,
            9_000_000_000L,
            HUGE,
            new BigDecimal("10.50"),
            0.1,
            true,
            TOKEN,
            LocalDate.of(1996, 2, 29),
            NANOS,
            Mood.GOOD,
            Tone.HIGH,
            List.of("a", "b"),
            new Address("Main St", "0150"),
            new Node("one", new Node("two", null)),
            "quoted",
            LocalDate.of(2026, 1, 31));

    private static final Profile NOBODY = new Profile(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private Database db;
    private MemberCrud members;
    private Member ann;
    private Member nobody;
    private long empty;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema().createMissing(MEMBER).await();
        db.execute(deleteFrom(MEMBER).allRows()).await();
        members = new MemberCrud(db);
        ann = members.insert(new Member(null, ANN, ANN)).await();
        nobody = members.insert(new Member(null, NOBODY, NOBODY)).await();
        empty = db.sql("INSERT INTO json_members (profile) VALUES ('{}') RETURNING id")
                .one((row, at) -> row.getLong(at))
                .await();
    }

    private List<Long> found(Condition condition) {
        return db.list(select(MEMBER.id).from(MEMBER).where(condition).orderBy(MEMBER.id.asc()))
                .await();
    }

    @Test
    void filtersByPartsOfAllKinds() {
        for (Condition condition : List.of(
                MEMBER.profile.city.ilike("%o%"),
                MEMBER.profile.age.gt(29).and(MEMBER.profile.age.plus(1).eq(31)),
                MEMBER.profile.level.eq((short) 3),
                MEMBER.profile.visits.eq(9_000_000_000L),
                MEMBER.profile.points.eq(HUGE),
                MEMBER.profile.balance.eq(new BigDecimal("10.5")),
                MEMBER.profile.score.eq(0.1),
                MEMBER.profile.active,
                MEMBER.profile.token.eq(TOKEN),
                MEMBER.profile.born.between(LocalDate.of(1996, 2, 29), LocalDate.of(1996, 3, 1)),
                MEMBER.profile.seen.eq(NANOS),
                MEMBER.profile.mood.in(Mood.GOOD, Mood.BAD),
                MEMBER.profile.tone.eq(Tone.HIGH),
                MEMBER.profile.tags.contains(List.of("b")),
                MEMBER.profile.tags.hasKey("a"),
                MEMBER.profile.address.zip.eq("0150"),
                MEMBER.profile.address.eq(new Address("Main St", "0150")),
                MEMBER.profile.tree.next.atText("value").eq("two"),
                MEMBER.profile.odd.eq("quoted"),
                MEMBER.profile.formatted.eq("\"31.01.2026\""))) {
            assertThat(found(condition)).as(condition.toString()).containsExactly(ann.id());
        }
        assertThat(found(MEMBER.profile.city.eq("oslo"))).isEmpty();
        assertThat(found(MEMBER.profile.points.lt(HUGE))).isEmpty();
    }

    @Test
    void filtersByPartsOfTextualJson() {
        for (Condition condition : List.of(
                MEMBER.former.city.eq("Oslo"),
                MEMBER.former.points.ge(HUGE),
                MEMBER.former.mood.eq(Mood.GOOD),
                MEMBER.former.tags.contains(List.of("b")),
                MEMBER.former.address.zip.startsWith("01"),
                MEMBER.former.address.isNotNull())) {
            assertThat(found(condition)).as(condition.toString()).containsExactly(ann.id());
        }
        assertThat(db.list(select(MEMBER.former.address.coalesce(new Address("none", null)))
                                .from(MEMBER)
                                .where(MEMBER.id.ne(empty))
                                .orderBy(MEMBER.id.asc()))
                        .await())
                .containsExactly(new Address("Main St", "0150"), new Address("none", null));
    }

    @Test
    void readsPartsInTheirTypes() {
        assertThat(db.one(select(MEMBER.profile.age, MEMBER.profile.points)
                                .from(MEMBER)
                                .where(MEMBER.id.eq(ann.id())))
                        .await())
                .isEqualTo(new Row2<>(30, HUGE));
        assertThat(db.one(select(MEMBER.profile.mood, MEMBER.profile.seen)
                                .from(MEMBER)
                                .where(MEMBER.id.eq(ann.id())))
                        .await())
                .isEqualTo(new Row2<>(Mood.GOOD, NANOS));
        assertThat(db.one(select(MEMBER.profile.born, MEMBER.profile.token)
                                .from(MEMBER)
                                .where(MEMBER.id.eq(ann.id())))
                        .await())
                .isEqualTo(new Row2<>(LocalDate.of(1996, 2, 29), TOKEN));
        assertThat(db.one(select(MEMBER.profile.address, MEMBER.profile.tree.next)
                                .from(MEMBER)
                                .where(MEMBER.id.eq(ann.id())))
                        .await())
                .isEqualTo(new Row2<>(new Address("Main St", "0150"), new Node("two", null)));
        assertThat(db.one(select(MEMBER.profile.tags).from(MEMBER).where(MEMBER.id.eq(ann.id())))
                        .await())
                .containsExactly("a", "b");
    }

    @Test
    void nullsAndAbsentKeysAreNull() {
        List<Long> both = List.of(nobody.id(), empty);
        assertThat(found(MEMBER.profile.city.isNull())).isEqualTo(both);
        assertThat(found(MEMBER.profile.active.isNull())).isEqualTo(both);
        assertThat(found(MEMBER.profile.address.isNull())).isEqualTo(both);
        assertThat(found(MEMBER.profile.address.zip.isNull())).isEqualTo(both);
        assertThat(found(MEMBER.profile.tags.isNull())).isEqualTo(both);
        assertThat(found(MEMBER.profile.tags.isNotNull())).containsExactly(ann.id());
        assertThat(found(MEMBER.profile.age.ne(1))).containsExactly(ann.id());

        assertThat(found(MEMBER.profile.tags.isNotDistinctFrom((List<String>) null)))
                .isEqualTo(both);
        assertThat(found(MEMBER.profile.tags.isDistinctFrom((List<String>) null)))
                .containsExactly(ann.id());
        assertThat(found(MEMBER.profile.tags.arrayLength().eq(2))).containsExactly(ann.id());
        var each = jsonTexts("tag", MEMBER.profile.tags);
        assertThat(db.list(select(each.value()).from(MEMBER).crossJoin(each)).await())
                .containsExactly("a", "b");

        List<@Nullable List<String>> tags = db.list(
                        select(MEMBER.profile.tags).from(MEMBER).orderBy(MEMBER.id.asc()))
                .await();
        assertThat(tags).containsExactly(List.of("a", "b"), null, null);
        assertThat(db.list(select(MEMBER.profile.tags.coalesce(List.of()))
                                .from(MEMBER)
                                .orderBy(MEMBER.id.asc()))
                        .await())
                .containsExactly(List.of("a", "b"), List.of(), List.of());
        List<@Nullable Address> addresses = db.list(
                        select(MEMBER.profile.address).from(MEMBER).orderBy(MEMBER.id.asc()))
                .await();
        assertThat(addresses).containsExactly(new Address("Main St", "0150"), null, null);
    }

    @Test
    void sortsAndGroupsByParts() {
        members.insert(new Member(
                        null,
                        new Profile(
                                "Oslo",
                                4,
                                null,
                                null,
                                BigInteger.TEN,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                Mood.BAD,
                                null,
                                null,
                                new Address("Other St", null),
                                null,
                                null,
                                null),
                        null))
                .await();

        assertThat(db.list(select(MEMBER.profile.age)
                                .from(MEMBER)
                                .where(MEMBER.profile.age.isNotNull())
                                .orderBy(MEMBER.profile.age.asc()))
                        .await())
                .containsExactly(4, 30);
        assertThat(db.list(select(MEMBER.profile.city, count(), sum(MEMBER.profile.points), max(MEMBER.profile.mood))
                                .from(MEMBER)
                                .groupBy(MEMBER.profile.city)
                                .having(count().gt(1L))
                                .orderBy(MEMBER.profile.city.asc().nullsFirst())
                                .into((city, rows, points, mood) -> city + " " + rows + " " + points + " " + mood))
                        .await())
                .containsExactly("null 2 null null", "Oslo 2 " + HUGE.add(BigInteger.TEN) + " GOOD");
    }

    @Test
    void partsStandUnderAnAliasAndInQueriesWithin() {
        MemberTable other = MEMBER.as("other");
        assertThat(db.list(select(MEMBER.id, other.profile.city)
                                .from(MEMBER)
                                .join(other, other.profile.address.zip.eq(MEMBER.profile.address.zip)))
                        .await())
                .containsExactly(new Row2<>(ann.id(), "Oslo"));
        var cities = select(MEMBER.id, MEMBER.profile.city)
                .from(MEMBER)
                .where(MEMBER.profile.active)
                .as("cities");
        assertThat(db.list(select(cities.get(MEMBER.profile.city)).from(cities)).await())
                .containsExactly("Oslo");
    }

    @Test
    void partsAreReplaced() {
        db.execute(update(MEMBER)
                        .set(MEMBER.profile, MEMBER.profile.set(List.of("city"), MEMBER.profile.city.concat("!")))
                        .where(MEMBER.profile.address.street.eq("Main St")))
                .await();
        assertThat(db.list(select(MEMBER.profile.city).from(MEMBER).where(MEMBER.profile.city.gt(value("A"))))
                        .await())
                .containsExactly("Oslo!");
        assertThat(members.getById(ann.id()).await().profile().tree()).isEqualTo(ANN.tree());
    }
}
