package dev.vorm.sample.rail;

import dev.vorm.annotation.Check;
import dev.vorm.annotation.Column;
import dev.vorm.annotation.ColumnName;
import dev.vorm.annotation.Comment;
import dev.vorm.annotation.Computed;
import dev.vorm.annotation.CreatedAt;
import dev.vorm.annotation.Default;
import dev.vorm.annotation.Deferrable;
import dev.vorm.annotation.DiscriminatorValue;
import dev.vorm.annotation.Elements;
import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Formula;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.GenerationType;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.InheritanceType;
import dev.vorm.annotation.Json;
import dev.vorm.annotation.Label;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.OnAction;
import dev.vorm.annotation.PgEnum;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Sensitive;
import dev.vorm.annotation.SoftDelete;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.TenantId;
import dev.vorm.annotation.Unique;
import dev.vorm.annotation.UpdatedAt;
import dev.vorm.annotation.Version;
import dev.vorm.relationship.Ref;
import dev.vorm.type.BitString;
import dev.vorm.type.Cidr;
import dev.vorm.type.Inet;
import dev.vorm.type.Interval;
import dev.vorm.type.MacAddress;
import dev.vorm.type.MultiRange;
import dev.vorm.type.Range;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.data.Point;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A railway: its network in the schema rail, its people in crew, what it sells in the default one. */
@SuppressWarnings({"ArrayRecordComponent", "vorm.index"}) // arrays are compared by their parts
final class Rail {
    private Rail() {}

    // The network

    @Table(value = "countries", schema = "rail")
    @Comment("Where trains go")
    record Country(
            @Id @Column(length = 2) String code,
            @Column(type = "citext") @Unique String name,
            Map<String, String> names) {}

    @Table(value = "stations", schema = "rail")
    @Index(columns = "search", using = "gin")
    @Index(
            columns = {"country", "lower(name)"},
            unique = true)
    record Station(
            @Id @Generated(GenerationType.SEQUENCE) Long id,
            Ref<Country, String> country,
            @Column(length = 80) String name,
            @Column(type = "rail.station_code") @Unique String code,
            Point place,
            @Embedded(prefix = "main_") Address address,
            @Embedded(prefix = "back_") @Nullable Address back,

            @Column(type = "tsvector") @Computed("to_tsvector('simple', name)")
            String search,

            @Elements Map<Locale, String> titles,
            @Version int version) {
        record Address(
                @Check("street <> ''") String street,
                @Column("post_code") @Nullable String zip) {}
    }

    enum Locale {
        DE,
        EN,
        @Label("pt-BR")
        PT_BR
    }

    @Table(value = "platforms", schema = "rail")
    record Platform(
            @Id Ref<Station, Long> station,
            @Id short number,
            @Default("100") Integer meters,
            boolean roofed) {}

    @Table(value = "Line Of Service", schema = "rail")
    record Line(
            @Id @Generated Long id,
            @Nullable Ref<Line, Long> parent,
            @Column("select") String order,
            @Column("Colour") Colour colour,
            Set<Colour> others) {}

    @PgEnum(schema = "rail", unknown = "UNKNOWN")
    enum Colour {
        RED,
        @Label("deep blue")
        BLUE,
        UNKNOWN
    }

    @Table(value = "stops", schema = "rail")
    @Unique(
            columns = {"line", "arrival"},
            nullsNotDistinct = true)
    record Stop(
            @Id Ref<Line, Long> line,
            @Id int sequence,

            @Relationship(onDelete = OnAction.RESTRICT, deferrable = Deferrable.INITIALLY_DEFERRED)
            Ref<Platform, RailPlatformKey> platform,

            @Nullable LocalTime arrival,
            OffsetTime departure,
            Duration dwell) {}

    @Table(value = "timetables", schema = "rail")
    record Timetable(
            @Id @Generated(GenerationType.UUID_V7) UUID id,
            Range<LocalDate> validity,
            MultiRange<LocalDate> holidays,
            Period notice,
            Interval cycle) {}

    @Table(value = "trips", schema = "rail")
    @Index(
            columns = {"started desc nulls last"},
            where = "started IS NOT NULL",
            include = "delay")
    record Trip(
            @Id @Generated(GenerationType.UUID_V4) UUID id,
            Ref<Timetable, UUID> timetable,

            @Relationship(
                    columns = {
                        @ColumnName(property = "line", value = "line_id"),
                        @ColumnName(property = "sequence", value = "first_stop")
                    })
            @Nullable
            Ref<Stop, RailStopKey> first,

            @Nullable LocalDateTime started,
            @Default("0") Integer delay,
            @Formula("{delay} > 5") boolean late,
            List<List<Integer>> seats) {}

    // Vehicles, in one table, and contracts, in joined ones

    @Table(value = "vehicles", schema = "rail")
    @Inheritance
    sealed interface Vehicle {
        @Id
        @Column(length = 12)
        String number();

        LocalDate built();

        @DiscriminatorValue("loco")
        record Locomotive(
                String number,
                LocalDate built,
                @Check("kilowatts > 0") int kilowatts) implements Vehicle {}

        record Coach(
                String number,
                LocalDate built,
                short seats,
                @Nullable Boolean bistro) implements Vehicle {}
    }

    @Table("contracts")
    @Inheritance(InheritanceType.JOINED)
    abstract static sealed class Contract {
        @Id
        @Generated
        Long id;

        String partner = "";

        @Table("leases")
        static final class Lease extends Contract {
            @Column(precision = 12, scale = 2)
            BigDecimal rent = BigDecimal.ZERO;
        }

        @Table("orders_of_supply")
        static final class Supply extends Contract {
            String goods = "";
        }
    }

    // People

    abstract static class Audited<K> {
        @Id
        K id;

        @CreatedAt
        Instant createdAt;

        @UpdatedAt
        Instant updatedAt;
    }

    record PersonId(long value) {}

    @Table(value = "people", schema = "crew")
    static class Person extends Audited<PersonId> {
        String name = "";

        @Nullable
        Ref<Person, PersonId> boss;

        @Sensitive
        String pin = "";

        @Nullable
        @SoftDelete
        Instant leftAt;

        @Elements
        List<Phone> phones = List.of();

        Rank rank = Rank.JUNIOR;

        record Phone(String number, @Nullable String label) {}

        enum Rank {
            JUNIOR,
            SENIOR
        }
    }

    @Table(value = "skills", schema = "crew")
    record Skill(@Id String name, @Json Rules rules, JsonObject extra) {
        record Rules(int years, List<String> papers) {}
    }

    @Table(value = "person_skills", schema = "crew")
    record PersonSkill(
            @Id Ref<Person, PersonId> person,
            @Id Ref<Skill, String> skill,
            @Nullable LocalDate since) {}

    @Table(value = "shifts", schema = "crew")
    record Shift(
            @Id Ref<Person, PersonId> person,
            @Id LocalDate day,
            @Id short number,
            MultiRange<LocalDateTime> work) {}

    // What is sold, and what happens

    @Table("fares")
    @Unique(columns = {"company", "name"})
    record Fare(@Id @Generated Long id, @TenantId UUID company, String name, BigDecimal price) {}

    @Table("tickets")
    record Ticket(
            @Id @Generated(GenerationType.UUID_V7) UUID id,
            Ref<Fare, Long> fare,

            @Column(precision = 10, scale = 2) @Check(value = "price >= 0", name = "ticket_not_negative")
            BigDecimal price,

            BigInteger barcode,
            char carClass,
            @Column(updatable = false) String soldBy) {}

    @Table("ticket_legs")
    record Leg(
            @Id Ref<Ticket, UUID> ticket,
            @Id int number,

            @Relationship(onDelete = OnAction.SET_NULL) @Nullable
            Ref<Trip, UUID> trip,

            @Computed("number + 1") int next) {}

    @Table("devices")
    record Device(
            @Id @Generated Integer id,
            Inet address,
            Cidr network,
            MacAddress mac,
            BitString flags,
            Buffer firmware,
            byte[] hash,
            double[] readings,
            float load) {}

    @Table("settings")
    record Setting(
            @Id String user,
            @Id @Column("group") String group,
            @Column("Value") @Nullable String value) {}
}
