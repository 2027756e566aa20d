package dev.vorm.sample.existing;

import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.sum;
import static dev.vorm.sample.existing.ChinookAlbumTable.CHINOOK_ALBUM;
import static dev.vorm.sample.existing.ChinookArtistTable.CHINOOK_ARTIST;
import static dev.vorm.sample.existing.ChinookCustomerTable.CHINOOK_CUSTOMER;
import static dev.vorm.sample.existing.ChinookEmployeeTable.CHINOOK_EMPLOYEE;
import static dev.vorm.sample.existing.ChinookGenreTable.CHINOOK_GENRE;
import static dev.vorm.sample.existing.ChinookInvoiceLineTable.CHINOOK_INVOICE_LINE;
import static dev.vorm.sample.existing.ChinookInvoiceTable.CHINOOK_INVOICE;
import static dev.vorm.sample.existing.ChinookMediaTypeTable.CHINOOK_MEDIA_TYPE;
import static dev.vorm.sample.existing.ChinookPlaylistTable.CHINOOK_PLAYLIST;
import static dev.vorm.sample.existing.ChinookPlaylistTrackTable.CHINOOK_PLAYLIST_TRACK;
import static dev.vorm.sample.existing.ChinookTrackTable.CHINOOK_TRACK;
import static dev.vorm.sample.existing.NorthwindCategoryTable.NORTHWIND_CATEGORY;
import static dev.vorm.sample.existing.NorthwindCustomerDemoTable.NORTHWIND_CUSTOMER_DEMO;
import static dev.vorm.sample.existing.NorthwindCustomerTable.NORTHWIND_CUSTOMER;
import static dev.vorm.sample.existing.NorthwindDemographicTable.NORTHWIND_DEMOGRAPHIC;
import static dev.vorm.sample.existing.NorthwindEmployeeTable.NORTHWIND_EMPLOYEE;
import static dev.vorm.sample.existing.NorthwindEmployeeTerritoryTable.NORTHWIND_EMPLOYEE_TERRITORY;
import static dev.vorm.sample.existing.NorthwindOrderLineTable.NORTHWIND_ORDER_LINE;
import static dev.vorm.sample.existing.NorthwindOrderTable.NORTHWIND_ORDER;
import static dev.vorm.sample.existing.NorthwindProductTable.NORTHWIND_PRODUCT;
import static dev.vorm.sample.existing.NorthwindRegionTable.NORTHWIND_REGION;
import static dev.vorm.sample.existing.NorthwindShipperTable.NORTHWIND_SHIPPER;
import static dev.vorm.sample.existing.NorthwindSupplierTable.NORTHWIND_SUPPLIER;
import static dev.vorm.sample.existing.NorthwindTerritoryTable.NORTHWIND_TERRITORY;
import static dev.vorm.sample.existing.NorthwindUsStateTable.NORTHWIND_US_STATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.execute.SqlStatement;
import dev.vorm.mapping.EntityTable;
import dev.vorm.relationship.Ref;
import dev.vorm.testing.VormTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Databases that others have made, without a change of theirs: the mapping is what they are, and works. */
@VormTest(createSchema = false)
class ExistingDatabaseTest {
    private static final List<EntityTable<?>> CHINOOK = List.of(
            CHINOOK_ALBUM,
            CHINOOK_ARTIST,
            CHINOOK_CUSTOMER,
            CHINOOK_EMPLOYEE,
            CHINOOK_GENRE,
            CHINOOK_INVOICE,
            CHINOOK_INVOICE_LINE,
            CHINOOK_MEDIA_TYPE,
            CHINOOK_PLAYLIST,
            CHINOOK_PLAYLIST_TRACK,
            CHINOOK_TRACK);
    private static final List<EntityTable<?>> NORTHWIND = List.of(
            NORTHWIND_CATEGORY,
            NORTHWIND_CUSTOMER,
            NORTHWIND_CUSTOMER_DEMO,
            NORTHWIND_DEMOGRAPHIC,
            NORTHWIND_EMPLOYEE,
            NORTHWIND_EMPLOYEE_TERRITORY,
            NORTHWIND_ORDER,
            NORTHWIND_ORDER_LINE,
            NORTHWIND_PRODUCT,
            NORTHWIND_REGION,
            NORTHWIND_SHIPPER,
            NORTHWIND_SUPPLIER,
            NORTHWIND_TERRITORY,
            NORTHWIND_US_STATE);

    private static void make(Database db, String script) throws IOException {
        try (InputStream input = ExistingDatabaseTest.class.getResourceAsStream("/existing/" + script)) {
            String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            for (String statement : text.split(";\\s*\n", -1)) {
                if (!statement.isBlank()) {
                    db.execute(SqlStatement.rendered(statement), Tuple.tuple()).await();
                }
            }
        }
    }

    private static void isAsMapped(Database db, List<EntityTable<?>> tables) {
        assertThat(db.schema()
                        .verify(tables.toArray(EntityTable<?>[]::new))
                        .await()
                        .differences())
                .isEmpty();
    }

    @Test
    void chinook(Database db) throws IOException {
        make(db, "chinook.sql");
        isAsMapped(db, CHINOOK);

        new ChinookArtistCrud(db).insert(new Chinook.Artist(1, "AC/DC")).await();
        new ChinookAlbumCrud(db)
                .insert(new Chinook.Album(1, "Let There Be Rock", Ref.of(1)))
                .await();
        new ChinookMediaTypeCrud(db).insert(new Chinook.MediaType(1, "MPEG")).await();
        ChinookTrackCrud tracks = new ChinookTrackCrud(db);
        tracks.insertAll(List.of(track(1, "Go Down"), track(2, "Dog Eat Dog"))).await();
        new ChinookPlaylistCrud(db).insert(new Chinook.Playlist(1, "Music")).await();
        ChinookPlaylistTrackCrud entries = new ChinookPlaylistTrackCrud(db);
        entries.insertAll(List.of(
                        new Chinook.PlaylistTrack(Ref.of(1), Ref.of(1)),
                        new Chinook.PlaylistTrack(Ref.of(1), Ref.of(2))))
                .await();

        assertThat(db.list(select(CHINOOK_TRACK.name)
                                .from(CHINOOK_PLAYLIST_TRACK)
                                .join(CHINOOK_PLAYLIST_TRACK.track)
                                .join(CHINOOK_TRACK.album)
                                .join(CHINOOK_ALBUM.artist)
                                .where(CHINOOK_ARTIST.name.eq("AC/DC"))
                                .orderBy(CHINOOK_TRACK.name.asc()))
                        .await())
                .containsExactly("Dog Eat Dog", "Go Down");
        assertThat(entries.deleteById(new ChinookPlaylistTrackKey(1, 2)).await())
                .isTrue();
        assertThat(entries.findAll().await()).hasSize(1);
    }

    private static Chinook.Track track(int id, String name) {
        return new Chinook.Track(
                id, name, Ref.of(1), Ref.of(1), null, null, 331_180, 10_847_611, new BigDecimal("0.99"));
    }

    @Test
    void northwind(Database db) throws IOException {
        make(db, "northwind.sql");
        isAsMapped(db, NORTHWIND);

        NorthwindEmployeeCrud employees = new NorthwindEmployeeCrud(db);
        employees
                .insertAll(List.of(employee(1, "Davolio", null), employee(2, "Fuller", Ref.of((short) 1))))
                .await();
        new NorthwindCategoryCrud(db)
                .insert(new Northwind.Category((short) 1, "Beverages", null, Buffer.buffer("picture")))
                .await();
        NorthwindProductCrud products = new NorthwindProductCrud(db);
        Northwind.Product chai = products.insert(new Northwind.Product(
                        (short) 1, "Chai", null, Ref.of((short) 1), null, 18f, (short) 39, (short) 0, (short) 10, 1))
                .await();
        new NorthwindOrderCrud(db)
                .insert(new Northwind.Order(
                        (short) 10248,
                        null,
                        Ref.of((short) 2),
                        LocalDate.of(1996, 7, 4),
                        null,
                        null,
                        null,
                        32.38f,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .await();
        NorthwindOrderLineCrud lines = new NorthwindOrderLineCrud(db);
        Northwind.OrderLine line =
                new Northwind.OrderLine(Ref.of((short) 10248), Ref.of((short) 1), 14f, (short) 12, 0f);
        lines.insert(line).await();

        NorthwindEmployeeTable boss = NORTHWIND_EMPLOYEE.as("boss");
        assertThat(db.list(select(boss.lastName)
                                .from(NORTHWIND_ORDER)
                                .join(NORTHWIND_ORDER.employee)
                                .join(NORTHWIND_EMPLOYEE.reportsTo, boss))
                        .await())
                .containsExactly("Davolio");
        assertThat(db.one(select(sum(NORTHWIND_ORDER_LINE.quantity)).from(NORTHWIND_ORDER_LINE))
                        .await())
                .isEqualTo(12L);
        assertThat(lines.findById(new NorthwindOrderLineKey((short) 10248, (short) 1))
                        .await())
                .contains(line);
        assertThat(products.findById((short) 1).await()).contains(chai);
    }

    private static Northwind.Employee employee(int id, String name, Ref<Northwind.Employee, Short> boss) {
        return new Northwind.Employee(
                (short) id,
                name,
                "Ann",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                boss,
                null);
    }
}
