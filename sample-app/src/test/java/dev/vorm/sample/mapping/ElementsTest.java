package dev.vorm.sample.mapping;

import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.mapping.ContactTable.CONTACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.MappingException;
import dev.vorm.error.OptimisticLockException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.query.Table;
import dev.vorm.testing.VormTest;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Collections whose elements are the rows of tables of their own, of a record with a version. */
@VormTest
class ElementsTest {
    private static final String HOSTILE = "a\"b\\c'd,{e} NULL\n\u00e4\ud83d\ude00 $1 --";

    private Database db;
    private ContactCrud contacts;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema().createMissing(CONTACT).await();
        db.execute(deleteFrom(CONTACT).allRows()).await();
        contacts = new ContactCrud(db);
    }

    private static ContactBuilder contact(String name) {
        return new ContactBuilder().name(name);
    }

    private static Contact full(String name) {
        return contact(name)
                .phones(List.of(
                        new Phone("1", Phone.Kind.HOME, new BigDecimal("1.50")), Phone.of(HOSTILE), Phone.of(HOSTILE)))
                .notes(Arrays.asList("first", null, "NULL", "", HOSTILE, null))
                .tags(Set.of("", "null", HOSTILE))
                .scores(Map.of("go", 1, HOSTILE, -2))
                .devices(Map.of("a", Phone.of("2"), "b", new Phone("3", Phone.Kind.WORK, new BigDecimal("-0.10"))))
                .build();
    }

    private Contact read(Contact contact) {
        return contacts.getById(contact.id()).await();
    }

    private long rows(Table<?> table) {
        return db.one(select(count()).from(table)).await();
    }

    @Test
    void areReadAsTheyWereWritten() {
        Contact inserted = contacts.insert(full("Ann")).await();

        assertThat(inserted)
                .isEqualTo(new Contact(
                        inserted.id(),
                        "Ann",
                        full("").phones(),
                        full("").notes(),
                        full("").tags(),
                        full("").scores(),
                        full("").devices(),
                        0));
        assertThat(read(inserted)).isEqualTo(inserted);
        assertThat(contacts.findAll().await()).containsExactly(inserted);
        assertThat(contacts.findAllById(List.of(inserted.id())).await()).containsExactly(inserted);
        assertThat(db.one(select(CONTACT)).await()).isEqualTo(inserted);
        assertThat(db.list(select(CONTACT.as("elements"))
                                .where(CONTACT.as("elements").name.eq("Ann")))
                        .await())
                .containsExactly(inserted);
        assertThat(read(inserted).phones().get(0).fee()).hasToString("1.50");
    }

    @Test
    void areEmptyAndNotNull() {
        Contact inserted = contacts.insert(contact("Bob").build()).await();

        Contact read = read(inserted);
        assertThat(read.phones()).isEmpty();
        assertThat(read.tags()).isEmpty();
        assertThat(read.scores()).isEmpty();
        assertThat(read).isEqualTo(inserted);
        assertThatThrownBy(
                        () -> contacts.insert(contact("Eve").tags(null).build()).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Contact.tags is null");
    }

    @Test
    void areReplacedByUpdates() {
        Contact inserted = contacts.insert(full("Ann")).await();
        contacts.insert(full("Bob")).await();

        Contact changed = contacts.update(ContactBuilder.from(inserted)
                        .phones(List.of(Phone.of("new"), new Phone("1", Phone.Kind.HOME, new BigDecimal("1.5"))))
                        .notes(Arrays.asList(null, "second"))
                        .tags(Set.of("null", "other"))
                        .scores(Map.of("go", 2, "", 0))
                        .devices(Map.of())
                        .build())
                .await();

        assertThat(changed.version()).isOne();
        assertThat(read(changed)).isEqualTo(changed);
        assertThat(rows(CONTACT.phones)).isEqualTo(5);
        assertThat(rows(CONTACT.devices)).isEqualTo(2);

        Contact longer = contacts.update(ContactBuilder.from(full("Ann"))
                        .id(changed.id())
                        .version(1)
                        .build())
                .await();
        assertThat(read(longer)).isEqualTo(longer);
        assertThat(read(longer).phones().get(0).fee()).hasToString("1.50");
    }

    /** In the database 1.5 equals 1.50. */
    @Test
    void keepTheScaleOfNumbersThatAreEqual() {
        Phone phone = new Phone("1", null, new BigDecimal("1.5"));
        Contact inserted =
                contacts.insert(contact("Ann").phones(List.of(phone)).build()).await();

        Phone longer = new Phone("1", null, new BigDecimal("1.50"));
        Contact updated = contacts.update(
                        ContactBuilder.from(inserted).phones(List.of(longer)).build())
                .await();

        assertThat(read(updated).phones()).containsExactly(longer);
    }

    @Test
    void stayAsTheyAreWhenTheVersionIsNoLongerCurrent() {
        Contact inserted = contacts.insert(full("Ann")).await();
        Contact updated = contacts.update(
                        ContactBuilder.from(inserted).name("Bea").build())
                .await();

        assertThatThrownBy(() -> contacts.update(ContactBuilder.from(inserted)
                                .phones(List.of())
                                .tags(Set.of("lost"))
                                .scores(Map.of("go", 99))
                                .build())
                        .await())
                .isInstanceOf(OptimisticLockException.class);
        assertThat(read(updated)).isEqualTo(updated);
    }

    @Test
    void goWithTheirOwner() {
        Contact ann = contacts.insert(full("Ann")).await();
        Contact bob = contacts.insert(full("Bob")).await();

        contacts.delete(ann).await();
        assertThat(rows(CONTACT.phones)).isEqualTo(3);
        contacts.deleteById(bob.id()).await();
        for (Table<?> table : CONTACT.elements()) {
            assertThat(rows(table)).isZero();
        }
    }

    @Test
    void findTheirOwnersWhenManyAreInserted() {
        List<Contact> many = IntStream.range(0, 500)
                .mapToObj(i -> i % 3 == 0
                        ? contact("none " + i).build()
                        : ContactBuilder.from(full("c" + i))
                                .scores(Map.of("i", i))
                                .notes(IntStream.range(0, i % 7)
                                        .mapToObj(n -> i + " " + n)
                                        .toList())
                                .build())
                .toList();

        List<Contact> inserted = contacts.insertAll(many).await();

        assertThat(inserted)
                .extracting(Contact::name)
                .isEqualTo(many.stream().map(Contact::name).toList());
        List<Long> ids = inserted.stream().map(Contact::id).toList();
        assertThat(contacts.findAllById(ids).await()).isEqualTo(inserted);
        assertThat(inserted.get(4).scores()).isEqualTo(Map.of("i", 4));
    }

    @Test
    void areManyOrFew() {
        List<Phone> phones =
                IntStream.range(0, 10_000).mapToObj(i -> Phone.of("n" + i)).toList();
        Map<String, Integer> scores = new HashMap<>();
        IntStream.range(0, 10_000).forEach(i -> scores.put("k" + i, i));
        Contact inserted = contacts.insert(contact("many")
                        .phones(phones)
                        .scores(scores)
                        .tags(scores.keySet())
                        .build())
                .await();
        assertThat(read(inserted)).isEqualTo(inserted);

        List<Phone> reversed = new ArrayList<>(phones.subList(10, 10_000));
        Collections.reverse(reversed);
        Contact updated = contacts.update(
                        ContactBuilder.from(inserted).phones(reversed).build())
                .await();
        assertThat(read(updated)).isEqualTo(updated);
        assertThat(rows(CONTACT.phones)).isEqualTo(9_990);
    }

    @Test
    void thatDidNotChangeAreNotWritten() {
        Contact inserted = contacts.insert(full("Ann")).await();
        List<String> before = versions();

        contacts.update(ContactBuilder.from(inserted).name("Bea").build()).await();

        assertThat(versions()).isEqualTo(before);
    }

    private List<String> versions() {
        List<String> versions = new ArrayList<>();
        for (String table : List.of("phones", "notes", "tags", "scores", "devices")) {
            SqlStatement<String> statement = SqlStatement.named(
                    "Test.versions",
                    "SELECT ctid::text || xmin::text || xmax::text FROM contacts_" + table + " ORDER BY 1",
                    (row, at) -> table + row.getString(at));
            versions.addAll(db.list(statement, Tuple.tuple()).await());
        }
        return versions;
    }

    @Test
    void areNotSharedAndCannotBeChangedInRecords() {
        List<Phone> mutable = new ArrayList<>(List.of(Phone.of("1")));
        Contact inserted =
                contacts.insert(contact("Ann").phones(mutable).build()).await();
        mutable.clear();

        assertThat(inserted.phones()).containsExactly(Phone.of("1"));
        assertThatThrownBy(() -> inserted.phones().add(Phone.of("2")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> read(inserted).tags().add("2")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> read(inserted).scores().put("2", 2)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refuseNullWhereTheirTypesSayNo() {
        assertRefused(contact("x").phones(Arrays.asList(Phone.of("1"), null)), "an element of Contact.phones is null");
        assertRefused(contact("x").tags(new HashSet<>(Arrays.asList("a", null))), "an element of Contact.tags");
        Map<String, Integer> scores = new LinkedHashMap<>();
        scores.put("a", null);
        assertRefused(contact("x").scores(scores), "a value of Contact.scores is null");
        Map<String, Phone> devices = new LinkedHashMap<>();
        devices.put(null, Phone.of("1"));
        assertRefused(contact("x").devices(devices), "a key of Contact.devices is null");
        assertRefused(contact("x").notes(List.of("a\u0000b")), "Contact.notes.value has a value");
        assertRefused(contact("x").phones(List.of(Phone.of("\ud83d"))), "Contact.phones.number has a value");
        assertThatThrownBy(() -> contacts.insert(contact("x")
                                .phones(List.of(new Phone(null, null, null)))
                                .build())
                        .await())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("number");
        assertThat(contacts.count().await()).isZero();
    }

    private void assertRefused(ContactBuilder contact, String message) {
        assertThatThrownBy(() -> contacts.insert(contact.build()).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining(message);
        assertThatThrownBy(() -> contacts.insertAll(List.of(contact("y").build(), contact.build()))
                        .await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining(message);
    }

    @Test
    void areTablesOfTheQueryLanguage() {
        Contact ann = contacts.insert(full("Ann")).await();
        Contact bob = contacts.insert(
                        contact("Bob").tags(Set.of("x")).notes(List.of("n")).build())
                .await();

        assertThat(db.list(select(CONTACT).where(CONTACT.tags.contains("x"))).await())
                .containsExactly(bob);
        assertThat(db.list(select(CONTACT.name).from(CONTACT).where(CONTACT.phones.isEmpty()))
                        .await())
                .containsExactly("Bob");
        assertThat(db.list(select(CONTACT)
                                .where(CONTACT.phones
                                        .any(CONTACT.phones
                                                .kind
                                                .eq(Phone.Kind.HOME)
                                                .or(CONTACT.phones.number.eq("none")))
                                        .and(CONTACT.name.eq("Ann"))))
                        .await())
                .containsExactly(ann);
        assertThat(db.list(select(CONTACT.name, CONTACT.phones.number)
                                .from(CONTACT)
                                .join(CONTACT.phones)
                                .where(CONTACT.phones.position.eq(0))
                                .into((name, number) -> name + number))
                        .await())
                .containsExactly("Ann1");
        assertThat(db.list(select(CONTACT.name, count(CONTACT.scores.key))
                                .from(CONTACT)
                                .leftJoin(CONTACT.scores)
                                .groupBy(CONTACT.id)
                                .orderBy(CONTACT.name.asc())
                                .into((name, scores) -> name + scores))
                        .await())
                .containsExactly("Ann2", "Bob0");
        ContactTable other = CONTACT.as("other");
        assertThat(db.list(select(other)
                                .from(other)
                                .join(CONTACT, CONTACT.id.eq(other.id))
                                .where(other.tags
                                        .as("t")
                                        .any(other.tags.as("t").value.eq("x"))))
                        .await())
                .containsExactly(bob);
        assertThat(db.execute(deleteFrom(CONTACT).where(CONTACT.tags.contains("x")))
                        .await())
                .isOne();
    }

    @Test
    void nothingStaysWhereATriggerKeepsAnOwnerOut() {
        run("CREATE FUNCTION keep_out() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.name = 'out' THEN"
                + " RETURN NULL; END IF; RETURN NEW; END $$");
        run("CREATE TRIGGER keep_out BEFORE INSERT ON contacts FOR EACH ROW EXECUTE FUNCTION keep_out()");
        try {
            for (List<String> names : List.of(List.of("in", "out", "in"), List.of("out", "out"), List.of("out"))) {
                List<Contact> given = names.stream().map(ElementsTest::full).toList();
                assertThatThrownBy(() -> contacts.insertAll(given).await())
                        .isInstanceOf(MappingException.class)
                        .hasMessageContaining("as a trigger");
                assertThatThrownBy(() -> db.transaction(tx -> {
                                    tx.with(contacts).insertAll(given);
                                    return tx.with(contacts).insert(full("in"));
                                })
                                .await())
                        .hasStackTraceContaining("as a trigger");
            }
            assertThatThrownBy(() -> contacts.insert(full("out")).await())
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("as a trigger");
            assertThat(contacts.count().await()).isZero();
            assertThat(rows(CONTACT.phones)).isZero();
        } finally {
            run("DROP FUNCTION keep_out() CASCADE");
        }
    }

    private void run(String sql) {
        db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await();
    }

    @Test
    void haveTablesAsTheBuildSays() {
        assertThat(db.schema().verify(CONTACT).await().toString()).isEmpty();
        assertThat(db.schema().createMissing(CONTACT).await()).isEmpty();
    }
}
