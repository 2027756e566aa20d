package dev.vorm.sample.rail;

import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.rail.RailContractLeaseTable.RAIL_CONTRACT_LEASE;
import static dev.vorm.sample.rail.RailContractSupplyTable.RAIL_CONTRACT_SUPPLY;
import static dev.vorm.sample.rail.RailContractTable.RAIL_CONTRACT;
import static dev.vorm.sample.rail.RailCountryTable.RAIL_COUNTRY;
import static dev.vorm.sample.rail.RailDeviceTable.RAIL_DEVICE;
import static dev.vorm.sample.rail.RailFareTable.RAIL_FARE;
import static dev.vorm.sample.rail.RailLegTable.RAIL_LEG;
import static dev.vorm.sample.rail.RailLineTable.RAIL_LINE;
import static dev.vorm.sample.rail.RailPersonSkillTable.RAIL_PERSON_SKILL;
import static dev.vorm.sample.rail.RailPersonTable.RAIL_PERSON;
import static dev.vorm.sample.rail.RailPlatformTable.RAIL_PLATFORM;
import static dev.vorm.sample.rail.RailSettingTable.RAIL_SETTING;
import static dev.vorm.sample.rail.RailShiftTable.RAIL_SHIFT;
import static dev.vorm.sample.rail.RailSkillTable.RAIL_SKILL;
import static dev.vorm.sample.rail.RailStationTable.RAIL_STATION;
import static dev.vorm.sample.rail.RailStopTable.RAIL_STOP;
import static dev.vorm.sample.rail.RailTicketTable.RAIL_TICKET;
import static dev.vorm.sample.rail.RailTimetableTable.RAIL_TIMETABLE;
import static dev.vorm.sample.rail.RailTripTable.RAIL_TRIP;
import static dev.vorm.sample.rail.RailVehicleTable.RAIL_VEHICLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.vorm.Database;
import dev.vorm.execute.SqlStatement;
import dev.vorm.mapping.EntityTable;
import dev.vorm.relationship.Ref;
import dev.vorm.sample.rail.Rail.Country;
import dev.vorm.sample.rail.Rail.Line;
import dev.vorm.sample.rail.Rail.Locale;
import dev.vorm.sample.rail.Rail.Platform;
import dev.vorm.sample.rail.Rail.Station;
import dev.vorm.sample.rail.Rail.Station.Address;
import dev.vorm.sample.rail.Rail.Stop;
import dev.vorm.sample.rail.Rail.Vehicle;
import dev.vorm.testing.VormTest;
import io.vertx.pgclient.data.Point;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole model in one database: it is made, is what it should be, works, and every change of it is found. */
@VormTest(createSchema = false)
class RailTest {
    private static final EntityTable<?>[] ALL = {
        RAIL_CONTRACT,
        RAIL_CONTRACT_LEASE,
        RAIL_CONTRACT_SUPPLY,
        RAIL_COUNTRY,
        RAIL_DEVICE,
        RAIL_FARE,
        RAIL_LEG,
        RAIL_LINE,
        RAIL_PERSON,
        RAIL_PERSON_SKILL,
        RAIL_PLATFORM,
        RAIL_SETTING,
        RAIL_SHIFT,
        RAIL_SKILL,
        RAIL_STATION,
        RAIL_STOP,
        RAIL_TICKET,
        RAIL_TIMETABLE,
        RAIL_TRIP,
        RAIL_VEHICLE
    };

    private Database db;

    @BeforeEach
    void create(Database database) {
        db = database;
        for (String schema : List.of("rail", "crew")) {
            run("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
        }
        run("DROP SCHEMA public CASCADE");
        run("CREATE SCHEMA public");
        run("CREATE EXTENSION hstore");
        run("CREATE EXTENSION citext");
        run("CREATE SCHEMA rail");
        run("CREATE DOMAIN rail.station_code AS text CHECK (VALUE ~ '^[A-Z]{3}$')");
        db.schema().createMissing(ALL).await();
    }

    private void run(String sql) {
        db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await();
    }

    @Test
    void isWhatItShouldBe() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(20);
        assertThat(db.schema().verify(ALL).await().differences()).isEmpty();
        // Once more changes nothing.
        db.schema().createMissing(ALL).await();
        assertThat(db.schema().verify(ALL).await().differences()).isEmpty();
    }

    @Test
    void works() {
        new RailCountryCrud(db)
                .insert(new Country("PT", "Portugal", Map.of("de", "Portugal", "fr", "Portugal")))
                .await();
        RailStationCrud stations = new RailStationCrud(db);
        Station lisbon = stations.insert(new Station(
                        null,
                        Ref.of("PT"),
                        "Lisboa Oriente",
                        "LIS",
                        new Point(38.77, -9.1),
                        new Address("Av. Berlim", null),
                        null,
                        "",
                        Map.of(Locale.PT_BR, "Lisboa", Locale.DE, "Lissabon"),
                        0))
                .await();
        new RailPlatformCrud(db)
                .insert(new Platform(Ref.of(lisbon.id()), (short) 4, null, true))
                .await();
        Line line = new RailLineCrud(db)
                .insert(new Line(null, null, "north", Rail.Colour.BLUE, Set.of(Rail.Colour.RED)))
                .await();
        Stop stop = new RailStopCrud(db)
                .insert(new Stop(
                        Ref.of(line.id()),
                        1,
                        Ref.of(new RailPlatformKey(lisbon.id(), (short) 4)),
                        null,
                        OffsetTime.parse("10:15:00+01:00"),
                        Duration.ofMinutes(3)))
                .await();
        new RailVehicleCrud(db)
                .insertAll(List.of(
                        new Vehicle.Locomotive("L1", LocalDate.of(1999, 5, 1), 4_200),
                        new Vehicle.Coach("C1", LocalDate.of(2001, 6, 2), (short) 80, null)))
                .await();

        assertThat(lisbon.search()).isEqualTo("'lisboa':1 'oriente':2");
        assertThat(stations.findById(lisbon.id()).await()).contains(lisbon);
        assertThat(db.one(select(RAIL_STATION.name)
                                .from(RAIL_STOP)
                                .join(RAIL_STOP.platform)
                                .join(RAIL_PLATFORM.station)
                                .where(RAIL_STOP.line.eq(line.id())))
                        .await())
                .isEqualTo("Lisboa Oriente");
        assertThat(new RailStopCrud(db).findAll().await()).containsExactly(stop);
        assertThat(new RailVehicleCrud(db).findAll().await())
                .extracting(Vehicle::number)
                .containsExactly("L1", "C1");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void tellsOfEachChange(String change, String name) {
        run(change);

        assertThat(db.schema().verify(ALL).await().differences())
                .as(change)
                .isNotEmpty()
                .anySatisfy(difference -> assertThat(difference.toString()).contains(name));
    }

    static List<Arguments> changes() {
        return List.of(
                arguments("ALTER TABLE rail.countries DROP COLUMN names", "names"),
                arguments("ALTER TABLE rail.countries ALTER name TYPE text", "name"),
                arguments("ALTER TABLE rail.countries ALTER code TYPE varchar(3)", "code"),
                arguments("COMMENT ON TABLE rail.countries IS 'other'", "countries"),
                arguments("ALTER TABLE rail.countries DROP CONSTRAINT countries_name_key", "name"),
                arguments("ALTER SEQUENCE rail.stations_id_seq INCREMENT BY 1", "stations_id_seq"),
                arguments("ALTER TABLE rail.stations ALTER code TYPE text", "code"),
                arguments("ALTER TABLE rail.stations DROP CONSTRAINT stations_main_street_check", "stations"),
                arguments("ALTER TABLE rail.stations ALTER back_street SET NOT NULL", "back_street"),
                arguments("DROP INDEX rail.stations_search_idx", "stations_search_idx"),
                arguments("DROP TABLE rail.stations_titles", "stations_titles"),
                arguments("ALTER TABLE rail.stations_titles ALTER value TYPE varchar(9)", "value"),
                arguments("ALTER TABLE rail.platforms ALTER meters DROP DEFAULT", "meters"),
                arguments("ALTER TABLE rail.platforms ALTER meters SET DEFAULT 99", "meters"),
                arguments("ALTER TABLE rail.platforms ALTER roofed DROP NOT NULL", "roofed"),
                arguments("ALTER TABLE rail.platforms DROP CONSTRAINT platforms_station_id_fkey", "station_id"),
                arguments("ALTER TYPE rail.colour ADD VALUE 'green'", "colour"),
                arguments("ALTER TYPE rail.colour RENAME VALUE 'RED' TO 'red'", "colour"),
                arguments("ALTER TABLE rail.\"Line Of Service\" ALTER id DROP IDENTITY", "id"),
                arguments("ALTER TABLE rail.\"Line Of Service\" RENAME \"Colour\" TO colour", "Colour"),
                arguments("DROP TABLE rail.\"Line Of Service\" CASCADE", "Line Of Service"),
                arguments("ALTER TABLE rail.stops DROP CONSTRAINT stops_pkey CASCADE", "stops"),
                arguments("ALTER TABLE rail.stops ALTER departure TYPE time USING departure::time", "departure"),
                arguments("ALTER TABLE rail.timetables ALTER validity TYPE text", "validity"),
                arguments("ALTER TABLE rail.timetables DROP COLUMN cycle", "cycle"),
                arguments("DROP INDEX rail.trips_started_idx", "trips"),
                arguments("ALTER TABLE rail.trips ALTER started SET NOT NULL", "started"),
                arguments("ALTER TABLE rail.trips DROP COLUMN seats", "seats"),
                arguments("ALTER TABLE rail.vehicles ALTER kilowatts SET NOT NULL", "kilowatts"),
                arguments("ALTER TABLE rail.vehicles DROP COLUMN kind", "vehicles"),
                arguments("ALTER TABLE leases DROP CONSTRAINT leases_id_fkey", "leases"),
                arguments("ALTER TABLE leases ALTER rent TYPE numeric(14,2)", "rent"),
                arguments("DROP TABLE orders_of_supply", "orders_of_supply"),
                arguments("ALTER TABLE crew.people ALTER created_at DROP DEFAULT", "created_at"),
                arguments("ALTER TABLE crew.people DROP COLUMN left_at", "left_at"),
                arguments("ALTER TABLE crew.people DROP CONSTRAINT people_rank_check", "rank"),
                arguments("ALTER TABLE crew.skills ALTER rules TYPE json", "rules"),
                arguments("ALTER TABLE crew.person_skills ALTER since SET NOT NULL", "since"),
                arguments("ALTER TABLE crew.shifts DROP CONSTRAINT shifts_pkey", "shifts"),
                arguments("ALTER TABLE fares DROP CONSTRAINT fares_company_name_key", "fares"),
                arguments("ALTER TABLE fares ALTER company TYPE text", "company"),
                arguments("ALTER TABLE tickets DROP CONSTRAINT ticket_not_negative", "ticket_not_negative"),
                arguments("ALTER TABLE tickets ALTER price TYPE numeric(12,2)", "price"),
                arguments("ALTER TABLE ticket_legs ALTER next DROP EXPRESSION", "next"),
                arguments("ALTER TABLE ticket_legs DROP CONSTRAINT ticket_legs_trip_id_fkey", "trip_id"),
                arguments("ALTER TABLE devices ALTER mac TYPE text", "mac"),
                arguments("ALTER TABLE devices DROP COLUMN flags", "flags"),
                arguments("ALTER TABLE settings RENAME \"group\" TO grp", "group"));
    }
}
