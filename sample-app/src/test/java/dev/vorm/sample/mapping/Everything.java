package dev.vorm.sample.mapping;

import dev.vorm.annotation.AfterLoad;
import dev.vorm.annotation.BeforeInsert;
import dev.vorm.annotation.BeforeUpdate;
import dev.vorm.annotation.Elements;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.SoftDelete;
import dev.vorm.annotation.Table;
import dev.vorm.type.Cidr;
import dev.vorm.type.Inet;
import dev.vorm.type.Range;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.data.Box;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Elements of all types, of somebody's, with callbacks and soft delete. */
@Table("everythings")
record Everything(
        @Id @Generated UUID id,
        @Elements List<Boolean> booleans,
        @Elements List<@Nullable Short> shorts,
        @Elements Set<Long> longs,
        @Elements List<Float> floats,
        @Elements List<@Nullable Double> doubles,
        @Elements List<BigDecimal> decimals,
        @Elements Set<BigInteger> integers,
        @Elements List<Character> characters,
        @Elements Set<UUID> uuids,
        @Elements Map<Instant, OffsetDateTime> times,
        @Elements List<LocalDateTime> dateTimes,
        @Elements Map<LocalDate, LocalTime> days,
        @Elements List<OffsetTime> offsetTimes,
        @Elements List<Duration> durations,
        @Elements List<Period> periods,
        @Elements List<byte @Nullable []> bytes,
        @Elements List<Buffer> buffers,
        @Elements List<int[]> ints,
        @Elements List<String @Nullable []> arrays,
        @Elements Map<Inet, Cidr> networks,
        @Elements List<Box> boxes,
        @Elements List<Range<Integer>> ranges,
        @Elements List<@Nullable JsonObject> documents,
        @Elements Map<Phone.Kind, Phone.Kind> kinds,
        @Elements Set<Name> names,
        @Elements Map<Name, Phone> phones,
        @Nullable @SoftDelete Instant deletedAt) {
    /** Stands for the text in it. */
    record Name(String text) {}

    static EverythingBuilder of() {
        return new EverythingBuilder();
    }

    @BeforeInsert
    Everything inserted() {
        return called("insert");
    }

    @BeforeUpdate
    Everything updated() {
        return called("update");
    }

    @AfterLoad
    Everything loaded() {
        return called("load");
    }

    private Everything called(String what) {
        if (names.isEmpty()) {
            return this;
        }
        Set<Name> more = new java.util.LinkedHashSet<>(names);
        more.add(new Name(what));
        return EverythingBuilder.from(this)
                .names(more)
                .durations(new ArrayList<>(durations))
                .build();
    }
}
