package dev.vorm.sample.mapping;

import static dev.vorm.query.Sql.ancestors;
import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.depth;
import static dev.vorm.query.Sql.descendants;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.update;
import static dev.vorm.sample.mapping.BenchTable.BENCH;
import static dev.vorm.sample.mapping.ContactTable.CONTACT;
import static dev.vorm.sample.mapping.NodeTable.NODE;
import static dev.vorm.sample.mapping.PersonTable.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.query.Condition;
import dev.vorm.query.Derived;
import dev.vorm.query.Row2;
import dev.vorm.relationship.Ref;
import dev.vorm.testing.VormTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions on what relationships lead to, and trees of what refers to its own kind. */
@VormTest
class RelationshipQueryTest {
    private Database db;
    private PersonCrud people;
    private Person ann;
    private Person bob;
    private Person cid;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema().createMissing(PERSON, BENCH, NODE, CONTACT).await();
        db.execute(deleteFrom(PERSON.withDeleted()).allRows()).await();
        db.execute(deleteFrom(NODE).allRows()).await();
        db.execute(deleteFrom(CONTACT).allRows()).await();
        people = new PersonCrud(db);
        ann = below("ann", null);
        bob = below("bob", ann);
        cid = below("cid", bob);
        below("dan", ann);
    }

    private Person below(String name, @Nullable Person boss) {
        return people.insert(new Person(null, name, boss == null ? null : Ref.of(boss.id()), null, 0))
                .await();
    }

    private List<String> names(Condition condition) {
        return db.list(select(PERSON.name).from(PERSON).where(condition).orderBy(PERSON.name.asc()))
                .await();
    }

    private List<Row2<String, Integer>> rows(Derived<Row2<Person, Integer>> tree) {
        return db.list(select(tree.get(PERSON.name), tree.get(depth()))
                        .from(tree)
                        .orderBy(tree.get(depth()).asc(), tree.get(PERSON.name).asc()))
                .await();
    }

    @Test
    void anyIsTrueOfThoseThatReferToOneThatFits() {
        PersonTable boss = PERSON.as("boss");

        assertThat(names(PERSON.boss.any(boss, boss.name.eq("ann")))).containsExactly("bob", "dan");
        assertThat(names(PERSON.boss.none(boss, boss.name.eq("ann")))).containsExactly("ann", "cid");
    }

    @Test
    void anySeesNoDeletedRows() {
        PersonTable boss = PERSON.as("boss");
        people.delete(bob).await();

        assertThat(names(PERSON.boss.any(boss, boss.name.ne("nobody")))).containsExactly("dan");
    }

    @Test
    void anyReachesThroughSeveral() {
        PersonTable boss = PERSON.as("boss");
        PersonTable top = PERSON.as("top");

        assertThat(names(PERSON.boss.any(boss, boss.boss.any(top, top.name.eq("ann")))))
                .containsExactly("cid");
    }

    @Test
    void anyOfTheOwnTableNeedsAnotherName() {
        assertThatThrownBy(() -> PERSON.boss.any(PERSON.name.eq("ann")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("people")
                .hasMessageContaining("as(...)");
    }

    @Test
    void collectionsAreCountedAndTested() {
        ContactCrud contacts = new ContactCrud(db);
        contacts.insert(contact("two", Set.of("a", "b"))).await();
        contacts.insert(contact("none", Set.of())).await();
        var tags = CONTACT.tags;

        assertThat(db.list(select(CONTACT.name, tags.count(), tags.count(tags.value.eq("a")))
                                .from(CONTACT)
                                .orderBy(tags.count().desc()))
                        .await())
                .hasToString("[Row3[a=two, b=2, c=1], Row3[a=none, b=0, c=0]]");
        assertThat(db.list(select(CONTACT.name).from(CONTACT).where(tags.none(tags.value.eq("a"))))
                        .await())
                .containsExactly("none");
    }

    private static Contact contact(String name, Set<String> tags) {
        return new Contact(null, name, List.of(), List.of(), tags, Map.of(), Map.of(), 0);
    }

    @Test
    void descendantsAreAllBelow() {
        Derived<Row2<Person, Integer>> below = descendants("below", PERSON.boss, PERSON.id.eq(ann.id()));

        assertThat(rows(below))
                .containsExactly(
                        new Row2<>("ann", 0), new Row2<>("bob", 1), new Row2<>("dan", 1), new Row2<>("cid", 2));
        assertThat(db.list(select(below).where(below.get(depth()).eq(2))).await())
                .containsExactly(new Row2<>(cid, 2));
        assertThat(db.list(select(below)
                                .into(Row2::a)
                                .where(below.get(PERSON.name).eq("bob")))
                        .await())
                .containsExactly(bob);
    }

    @Test
    void ancestorsAreAllAbove() {
        assertThat(rows(ancestors("above", PERSON.boss, PERSON.name.eq("cid"))))
                .containsExactly(new Row2<>("cid", 0), new Row2<>("bob", 1), new Row2<>("ann", 2));
    }

    @Test
    void treesEndAtDeletedRows() {
        people.delete(bob).await();

        assertThat(rows(descendants("below", PERSON.boss, PERSON.name.eq("ann"))))
                .containsExactly(new Row2<>("ann", 0), new Row2<>("dan", 1));
    }

    @Test
    void treesEndWhereTheyLeadInACircle() {
        db.execute(update(PERSON).set(PERSON.boss.key(), cid.id()).where(PERSON.id.eq(ann.id())))
                .await();

        assertThat(rows(descendants("below", PERSON.boss, PERSON.name.eq("bob"))))
                .containsExactly(
                        new Row2<>("bob", 0), new Row2<>("cid", 1), new Row2<>("ann", 2), new Row2<>("dan", 3));
    }

    @Test
    void treesAreUsedInOtherStatements() {
        Derived<Row2<Person, Integer>> below = descendants("below", PERSON.boss, PERSON.name.eq("bob"));

        db.execute(deleteFrom(PERSON)
                        .where(PERSON.id.in(select(below.get(PERSON.id)).from(below))))
                .await();

        assertThat(db.one(select(count()).from(PERSON)).await()).isEqualTo(2);
    }

    @Test
    void keysOfSeveralColumnsMakeTreesToo() {
        NodeCrud nodes = new NodeCrud(db);
        nodes.insert(new Node("x", 1, null)).await();
        nodes.insert(new Node("x", 2, Ref.of(new NodeKey("x", 1)))).await();
        nodes.insert(new Node("y", 2, Ref.of(new NodeKey("x", 2)))).await();
        nodes.insert(new Node("y", 1, null)).await();
        var below = descendants("below", NODE.parent, NODE.tree.eq("x").and(NODE.number.eq(1)));
        NodeTable up = NODE.as("up");

        assertThat(db.list(select(below.get(NODE.tree), below.get(NODE.number), below.get(depth()))
                                .from(below)
                                .orderBy(below.get(depth()).asc()))
                        .await())
                .hasToString("[Row3[a=x, b=1, c=0], Row3[a=x, b=2, c=1], Row3[a=y, b=2, c=2]]");
        assertThat(db.list(select(NODE.tree, NODE.number).from(NODE).where(NODE.parent.any(up, up.number.eq(2))))
                        .await())
                .containsExactly(new Row2<>("y", 2));
    }
}
