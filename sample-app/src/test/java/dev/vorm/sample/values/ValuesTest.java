package dev.vorm.sample.values;

import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.update;
import static dev.vorm.sample.values.CustomerTable.CUSTOMER;
import static dev.vorm.sample.values.ManyTable.MANY;
import static dev.vorm.sample.values.NamedTable.NAMED;
import static dev.vorm.sample.values.PricedTable.PRICED;
import static dev.vorm.sample.values.ScalarTable.SCALAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.MappingException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.relationship.Ref;
import dev.vorm.testing.VormTest;
import dev.vorm.type.BitString;
import dev.vorm.type.Cidr;
import dev.vorm.type.Inet;
import dev.vorm.type.Interval;
import dev.vorm.type.MacAddress;
import dev.vorm.type.MultiRange;
import dev.vorm.type.Range;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.data.Circle;
import io.vertx.pgclient.data.Point;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values of every type come back as they went, or are refused by the name of their property. */
@VormTest
class ValuesTest {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 31);

    private Database db;

    @BeforeEach
    void use(Database database) {
        db = database;
    }

    private static Scalar scalar() throws UnknownHostException {
        return new ScalarBuilder()
                .letter('ß')
                .text("line\nbreak")
                .sum(new BigDecimal("1234567890.123456789000"))
                .price(new BigDecimal("9.90"))
                .count(BigInteger.TEN.pow(30))
                .instant(Instant.parse("1960-01-01T00:00:00.000001Z"))
                .offsetDateTime(OffsetDateTime.parse("2024-05-31T10:00:00Z"))
                .localDateTime(MAY.atTime(10, 30))
                .localDate(LocalDate.MAX)
                .localTime(LocalTime.of(23, 59, 59, 999_999_000))
                .offsetTime(OffsetTime.parse("10:00:00.5+05:30"))
                .duration(Duration.ofSeconds(-90, 1_000))
                .period(Period.of(0, -1, 40))
                .interval(new Interval(13, -2, 1))
                .ofVertx(io.vertx.pgclient.data.Interval.of(1, 2, 3, 4, 5, 6, 7))
                .bytes(new byte[] {0, -1})
                .buffer(Buffer.buffer("{\"x\""))
                .bits(new BitString("0101"))
                .inet(Inet.parse("10.0.0.1/8"))
                .host(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))
                .network(Cidr.parse("10.0.0.0/8"))
                .mac(MacAddress.parse("08:00:2b:01:02:03"))
                .point(new Point(1.5, -0.1))
                .circle(new Circle(new Point(0, 0), 1e-30))
                .pages(Range.closedOpen(1, 10))
                .holidays(new MultiRange<>(List.of(Range.closedOpen(MAY, MAY.plusDays(2)))))
                .document(new JsonObject().put("sum", new BigDecimal("1.10")))
                .list(new JsonArray().add(1).addNull())
                .maybe(Optional.of(Duration.ofDays(400)))
                .build();
    }

    @Test
    void scalarsComeBackAsTheyWere() throws UnknownHostException {
        ScalarCrud crud = new ScalarCrud(db);
        Scalar scalar = scalar();

        Scalar one = crud.insert(scalar).await();
        List<Scalar> many = crud.insertAll(List.of(
                        scalar,
                        ScalarBuilder.from(scalar)
                                .maybe(Optional.empty())
                                .text(null)
                                .build()))
                .await();
        Scalar updated =
                crud.update(ScalarBuilder.from(one).letter('x').build()).await();

        assertThat(crud.getById(one.id()).await())
                .usingRecursiveComparison()
                .isEqualTo(ScalarBuilder.from(one).letter('x').build());
        assertThat(updated.interval()).isEqualTo(new Interval(13, -2, 1));
        assertThat(crud.findAllById(many.stream().map(Scalar::id).toList()).await())
                .usingRecursiveComparison()
                .isEqualTo(many);
        assertThat(db.one(select(SCALAR.duration, SCALAR.inet)
                                .from(SCALAR)
                                .where(SCALAR.id.eq(one.id()).and(SCALAR.inet.eq(scalar.inet())))
                                .into((duration, inet) -> duration + " " + inet))
                        .await())
                .isEqualTo(scalar.duration() + " " + scalar.inet());
    }

    @Test
    void whatWouldChangeIsRefusedByItsProperty() throws UnknownHostException {
        ScalarCrud crud = new ScalarCrud(db);
        Scalar scalar = scalar();

        assertThatThrownBy(
                        () -> crud.insert(ScalarBuilder.from(scalar).text("a\0").build())
                                .await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Scalar.text");
        assertThatThrownBy(() -> crud.insert(ScalarBuilder.from(scalar)
                                .price(new BigDecimal("1.005"))
                                .build())
                        .await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Scalar.price");
        assertThatThrownBy(() -> crud.insertAll(List.of(ScalarBuilder.from(scalar)
                                .duration(Duration.ofSeconds(Long.MAX_VALUE))
                                .build()))
                        .await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Scalar.duration");
    }

    private static Many many() {
        Many many = new Many();
        many.texts = Arrays.asList("a,b", null, "{\"}", "");
        many.codes = Set.of("abc");
        many.numbers = new int[] {1, Integer.MIN_VALUE};
        many.weights = new double[] {0.1, Double.MIN_VALUE};
        many.sums = new BigDecimal[] {new BigDecimal("1.10")};
        many.matrix = List.of(List.of(1, 2), List.of(3, 4));
        many.moods = List.of(Mood.HAPPY, Mood.SAD);
        many.levels = List.of(Level.HIGH, Level.LOW);
        many.prices = List.of(Money.euros("1.10"));
        many.customers = List.of(new CustomerId(7));
        many.blobs = List.of(new byte[] {1, 0});
        many.times = Optional.of(List.of(Instant.EPOCH));
        return many;
    }

    @Test
    void listsSetsAndArraysComeBackAsTheyWere() {
        ManyCrud crud = new ManyCrud(db);

        Many one = crud.insert(many()).await();
        List<Many> two = crud.insertAll(List.of(many(), new Many())).await();

        assertThat(crud.getById(one.id).await()).usingRecursiveComparison().isEqualTo(one);
        assertThat(crud.getById(two.get(0).id).await())
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(many());
        assertThat(crud.getById(two.get(1).id).await())
                .usingRecursiveComparison()
                .isEqualTo(two.get(1));
        assertThat(db.list(select(MANY.matrix).from(MANY).where(MANY.moods.eq(List.of(Mood.HAPPY, Mood.SAD))))
                        .await())
                .hasSize(2);
    }

    @Test
    void elementsAreLimitedLikeSingleValues() {
        assertThatThrownBy(() -> {
                    Many many = new Many();
                    many.customers = List.of(new CustomerId(1));
                    many.levels = List.of(Level.OTHER);
                    new ManyCrud(db).insert(many).await();
                })
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Many.levels");
        assertThatThrownBy(() -> {
                    Many many = new Many();
                    many.codes = Set.of("abcd");
                    new ManyCrud(db).insert(many).await();
                })
                .isInstanceOf(DatabaseException.class);
    }

    private static Priced priced() {
        return new PricedBuilder()
                .price(Money.euros("1.234"))
                .limited(Money.euros("1.25"))
                .tip(Optional.of(Money.euros("2")))
                .month(YearMonth.of(2024, 5))
                .currency(Currency.getInstance("EUR"))
                .tags(List.of("a", "b"))
                .cents(Money.euros("7.50"))
                .build();
    }

    @Test
    void convertersApplyByPropertyPackageAndType() {
        PricedCrud crud = new PricedCrud(db);

        Priced priced = crud.insert(priced()).await();

        assertThat(crud.getById(priced.id()).await()).isEqualTo(priced);
        assertThat(db.one(select(PRICED.price)
                                .from(PRICED)
                                .where(PRICED.cents
                                        .eq(Money.euros("7.50"))
                                        .and(PRICED.month.gt(YearMonth.of(2024, 4)))
                                        .and(PRICED.tags.eq(List.of("a", "b")))))
                        .await())
                .isEqualTo(Money.euros("1.234"));
        assertThat(db.execute(update(PRICED)
                                .set(PRICED.discount, Money.euros("1"))
                                .allRows())
                        .await())
                .isEqualTo(1);
        assertThat(crud.getById(priced.id()).await().discount()).isEqualTo(Money.euros("1"));
    }

    @Test
    void failuresOfConvertersNameTheProperty() {
        PricedCrud crud = new PricedCrud(db);
        Money dollars = new Money(BigDecimal.ONE, "USD");

        assertThatThrownBy(() -> crud.insert(
                                PricedBuilder.from(priced()).discount(dollars).build())
                        .await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Priced.discount has a value that numeric cannot hold: it is not in euros");
        assertThatThrownBy(() -> crud.insert(PricedBuilder.from(priced())
                                .limited(Money.euros("1.005"))
                                .build())
                        .await())
                .hasMessageContaining("Priced.limited");
    }

    @Test
    void typedKeysAreKeysAndReferences() {
        CustomerCrud customers = new CustomerCrud(db);
        CustomerOrderCrud orders = new CustomerOrderCrud(db);
        Customer ann = customers
                .insert(new CustomerBuilder()
                        .email(new Email("ann@x"))
                        .external(new Key<>(7))
                        .build())
                .await();
        List<Customer> others = customers
                .insertAll(List.of(new CustomerBuilder()
                        .email(new Email("bob@x"))
                        .external(new Key<>(8))
                        .build()))
                .await();
        CustomerOrder order = orders.insert(
                        new CustomerOrderBuilder().customer(Ref.of(ann.id())).build())
                .await();
        List<CustomerOrder> more = orders.insertAll(List.of(
                        new CustomerOrderBuilder().customer(Ref.of(ann.id())).build()))
                .await();

        assertThat(customers.getById(ann.id()).await()).isEqualTo(ann);
        assertThat(customers.findAllById(List.of(others.get(0).id(), ann.id())).await())
                .containsExactly(others.get(0), ann);
        assertThat(orders.getById(order.id()).await().customer().key()).isEqualTo(ann.id());
        assertThat(db.list(select(CUSTOMER).where(CUSTOMER.external.in(List.of(new Key<Customer>(8)))))
                        .await())
                .isEqualTo(others);
        assertThat(orders.deleteAllById(List.of(order.id(), more.get(0).id())).await())
                .isEqualTo(2);
        assertThat(customers.exists(new CustomerId(99)).await()).isFalse();
        assertThatThrownBy(() -> customers.insert(ann).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Customer.id");
    }

    @Test
    void recordsThatRefuseNameTheirProperty() {
        Customer ann = new CustomerCrud(db)
                .insert(new CustomerBuilder()
                        .email(new Email("ann@x"))
                        .external(new Key<>(1))
                        .build())
                .await();
        db.execute(
                        SqlStatement.named("spoil", "UPDATE value_customers SET email = 'nobody' WHERE id = $1"),
                        Tuple.of(ann.id().value()))
                .await();

        assertThatThrownBy(() -> new CustomerCrud(db).getById(ann.id()).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Customer.email holds a value that Email cannot be: it has no @");
        new CustomerCrud(db).deleteById(ann.id()).await();
    }

    @Test
    void referencesAreOfTheTypeOfTheKey() {
        new CountryCrud(db).insert(new Country("NL")).await();
        Customer ann = new CustomerCrud(db)
                .insert(new CustomerBuilder()
                        .email(new Email("ann@x"))
                        .external(new Key<>(1))
                        .build())
                .await();
        CustomerOrderCrud orders = new CustomerOrderCrud(db);

        CustomerOrder order = orders.insert(new CustomerOrderBuilder()
                        .customer(Ref.of(ann.id()))
                        .country(Ref.of("NL"))
                        .build())
                .await();

        assertThat(orders.getById(order.id()).await()).isEqualTo(order);
        assertThat(new CountryCrud(db).findAllById(List.of("NL")).await()).hasSize(1);
    }

    private static Named named() {
        return new NamedBuilder()
                .small(7)
                .text("short")
                .xml("<a/>")
                .words("'a':1 'b':2")
                .mac("08:00:2b:01:02:03:04:05")
                .bits(new BitString("010"))
                .time(LocalDateTime.of(2024, 5, 31, 10, 0, 0, 1_000_000))
                .price(new BigDecimal("1.10"))
                .texts(List.of("a", "b"))
                .numbers(List.of(1L, 2L))
                .month(YearMonth.of(2024, 5))
                .name("name")
                .build();
    }

    @Test
    void typesByNameHoldOrRefuse() {
        NamedCrud crud = new NamedCrud(db);

        Named named = crud.insert(named()).await();
        crud.insertAll(List.of(named())).await();

        assertThat(crud.getById(named.id()).await()).isEqualTo(named);
        assertThat(db.list(select(NAMED.small)
                                .from(NAMED)
                                .where(NAMED.small.eq(7L).and(NAMED.text.eq("short"))))
                        .await())
                .containsExactly(7L, 7L);
        for (NamedBuilder wrong : List.of(
                NamedBuilder.from(named()).small(1L << 31),
                NamedBuilder.from(named()).text("longer"),
                NamedBuilder.from(named()).xml("<a>"),
                NamedBuilder.from(named()).bits(new BitString("01")),
                NamedBuilder.from(named()).numbers(List.of(1L << 31)),
                NamedBuilder.from(named()).name("longer"))) {
            assertThatThrownBy(() -> crud.insert(wrong.build()).await()).isInstanceOf(DatabaseException.class);
        }
        assertThatThrownBy(() -> crud.insert(NamedBuilder.from(named())
                                .price(new BigDecimal("1.005"))
                                .build())
                        .await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Named.price");
        assertThatThrownBy(() ->
                        crud.insert(NamedBuilder.from(named()).name("").build()).await())
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void documentsAndEnumsComeBackAsTheyWere() {
        ProfileCrud crud = new ProfileCrud(db);
        Profile.Address address = new Profile.Address("Main", 3);

        Profile profile = crud.insert(new ProfileBuilder()
                        .address(address)
                        .former(List.of(address))
                        .byName(Map.of("home", address))
                        .counts(Map.of("a", 1))
                        .mood(Mood.HAPPY)
                        .level(Level.HIGH)
                        .color(Profile.Color.GREEN)
                        .build())
                .await();

        assertThat(crud.getById(profile.id()).await()).isEqualTo(profile);
    }

    @Test
    void tablesAreMadeAsTheBuildSays() {
        assertThat(db.schema()
                        .verify(SCALAR, MANY, PRICED, NAMED, CUSTOMER, ProfileTable.PROFILE, WrittenTable.WRITTEN)
                        .await()
                        .differences())
                .isEmpty();
    }

    @Test
    void insertsAndUpdatesLeaveOutWhatTheyMust() {
        WrittenCrud crud = new WrittenCrud(db);

        Written inserted = crud.insert(new WrittenBuilder()
                        .text("a")
                        .made("mine")
                        .first("first")
                        .never(7)
                        .build())
                .await();
        crud.update(WrittenBuilder.from(inserted)
                        .text("b")
                        .made("c")
                        .first("d")
                        .never(8)
                        .build())
                .await();
        Written read = crud.getById(inserted.id()).await();

        assertThat(inserted.made()).isEqualTo("made");
        assertThat(inserted.never()).isNull();
        assertThat(read).isEqualTo(new Written(inserted.id(), "b", "c", "first", null));
    }
}
