package dev.vorm.sample.manual;

import static dev.vorm.sample.manual.CheeseTable.CHEESE;
import static dev.vorm.sample.manual.DairyTable.DAIRY;
import static dev.vorm.sample.manual.GuestTable.GUEST;
import static dev.vorm.sample.manual.MailboxTable.MAILBOX;
import static dev.vorm.sample.manual.MarketTable.MARKET;
import static dev.vorm.sample.manual.SaleTable.SALE;
import static dev.vorm.sample.manual.StallTable.STALL;

import dev.vorm.Database;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.query.Command;
import dev.vorm.query.Query;
import dev.vorm.query.Row2;
import dev.vorm.query.Row3;
import dev.vorm.relationship.Ref;
import dev.vorm.testing.VormTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The rows that all queries here are about, and how they are run. */
@VormTest(createSchema = false)
abstract class Fair {
    static final Dairy ALPENHOF = new Dairy(1L, "Alpenhof", "Bern", 1890);
    static final Dairy PRE = new Dairy(2L, "Le Pré", "Jura", 1954);
    static final Dairy DUNES = new Dairy(3L, "Dunes", "Texel", null);
    static final Dairy FJELL = new Dairy(4L, "Fjell", "Bern", 2001);

    static final Market BERN = new Market("BE", "Bern");
    static final Market AMSTERDAM = new Market("AM", "Amsterdam");
    static final Market OSLO = new Market("OS", "Oslo");

    Database database;
    SqlExecutor db;

    @BeforeAll
    static void open(Database db) {
        db.schema()
                .createMissing(DAIRY, CHEESE, MARKET, STALL, GUEST, MAILBOX, SALE)
                .await();
        fill(db);
    }

    @BeforeEach
    void use(Database opened) {
        database = opened;
        db = opened;
    }

    private static void fill(Database db) {
        new DairyCrud(db)
                .insertAll(Stream.of(ALPENHOF, PRE, DUNES, FJELL)
                        .map(dairy -> DairyBuilder.from(dairy).id(null).build())
                        .toList())
                .await();
        new MarketCrud(db).insertAll(List.of(BERN, AMSTERDAM, OSLO)).await();
        cheeses(db);
        guests(db);
        new StallCrud(db)
                .insertAll(List.of(
                        stall("BE", 1, 10),
                        stall("BE", 3, 4),
                        stall("BE", 4, 0),
                        stall("AM", 5, 7),
                        stall("AM", 6, 3),
                        stall("AM", 3, 2)))
                .await();
        new SaleCrud(db)
                .insertAll(List.of(
                        sale("BE", 1, 1L, 2, "2026-01-01T09:00:00Z"),
                        sale("BE", 3, 2L, 1, "2026-01-01T10:30:00Z"),
                        sale("AM", 5, 1L, 4, "2026-01-02T09:15:00Z"),
                        sale("AM", 6, 3L, 1, "2026-01-02T11:00:00Z"),
                        sale("BE", 1, 2L, 3, "2026-01-03T08:00:00Z"),
                        sale("AM", 3, null, 5, "2026-01-04T12:00:00Z"),
                        sale("BE", 4, 1L, 1, "2026-01-04T14:45:00Z")))
                .await();
    }

    private static void cheeses(Database db) {
        JsonArray awards = new JsonArray().add(award(2023)).add(award(2025));
        new CheeseCrud(db)
                .insertAll(List.of(
                        cheese(1, "Berg", Milk.COW, "21.50", 12, "2025-03-01", List.of("nutty", "salty"))
                                .facts(facts("washed", 48).put("awards", awards))
                                .build(),
                        cheese(1, "Geiss", Milk.GOAT, "18.00", 1, "2025-11-15", List.of("fresh"))
                                .facts(facts("none", 21))
                                .build(),
                        cheese(2, "Comte", Milk.COW, "24.00", 18, "2024-06-10", List.of("nutty", "sweet"))
                                .facts(facts("brushed", 45).put("awards", new JsonArray().add(award(2024))))
                                .build(),
                        cheese(2, "Tomme", Milk.COW, "12.50", 3, "2025-08-01", List.of("earthy"))
                                .facts(facts("natural", 30))
                                .build(),
                        cheese(3, "Duin", Milk.SHEEP, "24.00", null, "2025-12-01", List.of())
                                .build(),
                        cheese(3, "Zee", Milk.GOAT, "16.00", 6, "2025-06-01", List.of("salty", "sweet"))
                                .facts(facts("wax", 50))
                                .build()))
                .await();
    }

    private static void guests(Database db) {
        new GuestCrud(db)
                .insertAll(List.of(
                        guest("ann", "Ann Lee", "2025-01-10T09:00:00Z", null),
                        guest("bob", "Bob Stone", "2025-02-20T18:30:00Z", 1L),
                        guest("cy", null, "2025-02-25T07:15:00Z", 2L),
                        guest("dee", "Dee Ash", "2026-01-05T12:00:00Z", 1L)))
                .await();
        new MailboxCrud(db)
                .insertAll(List.of(
                        Mailbox.of(1, "ann@home.test"),
                        Mailbox.of(1, "ann@work.test"),
                        Mailbox.of(2, "bob@home.test"),
                        Mailbox.of(3, "cy@sea.test")))
                .await();
    }

    private static CheeseBuilder cheese(
            long dairy, String name, Milk milk, String price, Integer months, String madeOn, List<String> flavours) {
        return new CheeseBuilder()
                .dairy(Ref.of(dairy))
                .name(name)
                .milk(milk)
                .price(new BigDecimal(price))
                .months(months)
                .madeOn(LocalDate.parse(madeOn))
                .flavours(flavours);
    }

    private static JsonObject facts(String rind, int fat) {
        return new JsonObject().put("rind", rind).put("fat", fat);
    }

    private static JsonObject award(int year) {
        return new JsonObject().put("year", year);
    }

    static Guest guest(String name, String fullName, String joinedAt, Long invitedBy) {
        return new Guest(null, name, fullName, Instant.parse(joinedAt), invitedBy == null ? null : Ref.of(invitedBy));
    }

    static Stall stall(String market, long cheese, int stock) {
        return new Stall(Ref.of(market), Ref.of(cheese), stock);
    }

    static Sale sale(String market, long cheese, Long guest, int pieces, String soldAt) {
        return new Sale(
                null,
                Ref.of(market),
                Ref.of(cheese),
                guest == null ? null : Ref.of(guest),
                pieces,
                Instant.parse(soldAt));
    }

    // What the tests say of queries

    <T> List<T> list(Query<T> query) {
        return db.list(query).await();
    }

    <T> T one(Query<T> query) {
        return db.one(query).await();
    }

    long execute(Command command) {
        return db.execute(command).await();
    }

    static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }

    static <A, B> Row2<A, B> tuple(A a, B b) {
        return new Row2<>(a, b);
    }

    static <A, B, C> Row3<A, B, C> tuple(A a, B b, C c) {
        return new Row3<>(a, b, c);
    }
}
