package dev.vorm.sample.graph;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.graph.CustomerCardProjection.CUSTOMER_CARD;
import static dev.vorm.sample.graph.CustomerTable.CUSTOMER;
import static dev.vorm.sample.graph.PlayerCardProjection.PLAYER_CARD;
import static dev.vorm.sample.graph.PlayerTable.PLAYER;
import static dev.vorm.sample.graph.PurchaseTable.PURCHASE;
import static dev.vorm.sample.graph.StoreTable.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.observe.StatementEvent;
import dev.vorm.query.Condition;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;
import dev.vorm.testing.StatementCounter;
import dev.vorm.testing.VormTest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relationships that a condition narrows or makes. */
@VormTest
class JoinConditionTest {
    private Database db;
    private StatementCounter statements;
    private Customer ann;
    private Customer bob;

    @BeforeEach
    void create(Database database, StatementCounter counter) {
        db = database;
        statements = counter;
        db.execute(deleteFrom(PURCHASE).allRows()).await();
        db.execute(deleteFrom(CUSTOMER.withDeleted()).allRows()).await();
        db.execute(deleteFrom(STORE.withDeleted()).allRows()).await();
        db.execute(deleteFrom(PLAYER).allRows()).await();
        ann = customer("Ann", "Rome", 100);
        bob = customer("Bob", "Oslo", 10);
        purchase(1, ann, 50, false, null);
        purchase(2, ann, 150, true, null);
        purchase(3, ann, 1, false, "this.city");
        purchase(4, bob, 50, true, null);
        purchase(5, bob, 0, false, null);
        store(1, "A", "Rome", true);
        store(2, "B", "Rome", false);
        store(3, "C", "Rome", false);
        store(4, "D", "Lima", true);
        new StoreCrud(db).deleteById(3L).await();
        db.link(PURCHASE.mainStores, 1L, List.of(1L, 2L, 4L)).await();
        db.link(PURCHASE.mainStores, 5L, List.of(1L, 3L)).await();
        player(1, "red", 30, null);
        player(2, "red", 20, 1L);
        player(3, "blue", 40, 1L);
        player(4, "blue", 25, 1L);
        db.link(PLAYER.farFriends, 1L, List.of(2L, 3L, 4L)).await();
    }

    private Customer customer(String name, String city, int limit) {
        return new CustomerCrud(db)
                .insert(new CustomerBuilder()
                        .name(name)
                        .city(city)
                        .limitOfBig(limit)
                        .gone(false)
                        .build())
                .await();
    }

    private void purchase(long id, Customer customer, int total, boolean closed, @Nullable String note) {
        new PurchaseCrud(db)
                .insert(new Purchase(id, Ref.of(customer.id()), total, closed, note, Many.unloaded(), Many.unloaded()))
                .await();
    }

    private void store(long id, String name, String city, boolean main) {
        new StoreCrud(db)
                .insert(new StoreBuilder()
                        .id(id)
                        .name(name)
                        .city(city)
                        .main(main)
                        .gone(false)
                        .build())
                .await();
    }

    private void player(long id, String team, int age, @Nullable Long captain) {
        new PlayerCrud(db)
                .insert(new PlayerBuilder()
                        .id(id)
                        .team(team)
                        .age(age)
                        .captain(captain == null ? null : Ref.of(captain))
                        .build())
                .await();
    }

    private static <T> List<Long> ids(Many<T> many, Function<T, Long> id) {
        return many.get().stream().map(id).toList();
    }

    private List<String> customers(Condition condition) {
        return db.list(select(CUSTOMER.name).from(CUSTOMER).where(condition).orderBy(CUSTOMER.name.asc()))
                .await();
    }

    @Test
    void severalOfOneReferenceStandSideBySide() {
        List<Customer> found = statements.expect(
                5,
                () -> db.list(select(CUSTOMER)
                        .fetch(CUSTOMER.purchases, CUSTOMER.open, CUSTOMER.big, CUSTOMER.free)
                        .orderBy(CUSTOMER.name.asc())));

        assertThat(ids(found.get(0).purchases(), Purchase::id)).containsExactly(1L, 2L, 3L);
        assertThat(ids(found.get(0).open(), Purchase::id)).containsExactly(1L, 3L);
        assertThat(ids(found.get(0).big(), Purchase::id)).containsExactly(2L, 3L);
        assertThat(found.get(0).free().get()).isEmpty();
        assertThat(ids(found.get(1).open(), Purchase::id)).containsExactly(5L);
        assertThat(ids(found.get(1).big(), Purchase::id)).containsExactly(4L);
        assertThat(found.get(1).free().get()).map(Purchase::id).contains(5L);
    }

    @Test
    void conditionAloneMakesOne() {
        Customer cid = customer("Cid", "Rome", 1);
        List<Customer> found = statements.expect(
                4,
                () -> db.list(select(CUSTOMER)
                        .fetch(CUSTOMER.stores.with(STORE.customers), CUSTOMER.mainStore)
                        .orderBy(CUSTOMER.name.asc())));

        assertThat(found.get(0).stores().get()).extracting(Store::name).containsExactly("A", "B");
        assertThat(found.get(0).mainStore().get()).map(Store::name).contains("A");
        assertThat(found.get(1).stores().get()).isEmpty();
        assertThat(found.get(1).mainStore().get()).isEmpty();
        assertThat(found.get(2).stores().get()).extracting(Store::name).containsExactly("A", "B");
        assertThat(found.get(2).stores().get().get(0).customers().get())
                .extracting(Customer::id)
                .containsExactly(ann.id(), cid.id());
    }

    @Test
    void loadedLaterAndInParts() {
        Customer one = db.one(select(CUSTOMER)
                        .fetch(
                                CUSTOMER.stores.orderBy(STORE.name.desc()).limit(1),
                                CUSTOMER.big.where(PURCHASE.closed.eq(false)),
                                CUSTOMER.open.orderBy(PURCHASE.total.asc()).limit(1))
                        .where(CUSTOMER.id.eq(ann.id())))
                .await();

        assertThat(one.stores().get()).extracting(Store::name).containsExactly("B");
        assertThat(ids(one.big(), Purchase::id)).containsExactly(3L);
        assertThat(ids(one.open(), Purchase::id)).containsExactly(3L);
        assertThat(ids(
                        db.load(bob, CUSTOMER.big.orderBy(PURCHASE.id.desc()).limit(5))
                                .await()
                                .big(),
                        Purchase::id))
                .containsExactly(4L);
    }

    @Test
    void conditionsAndCounts() {
        assertThat(customers(CUSTOMER.big.any(PURCHASE.closed.eq(true)))).containsExactly("Ann", "Bob");
        assertThat(customers(CUSTOMER.big.any(PURCHASE.total.eq(50)))).containsExactly("Bob");
        assertThat(customers(CUSTOMER.open.none(PURCHASE.total.eq(0)))).containsExactly("Ann");
        assertThat(customers(CUSTOMER.stores.isEmpty())).containsExactly("Bob");
        assertThat(customers(CUSTOMER.stores.count().eq(2L))).containsExactly("Ann");
        assertThat(customers(CUSTOMER.big.count(PURCHASE.closed.eq(false)).eq(1L)))
                .containsExactly("Ann");
        PurchaseTable p = PURCHASE.as("p");
        CustomerTable c = CUSTOMER.as("c");
        assertThat(db.list(select(c.name).from(c).where(c.big.any(p, p.id.eq(4L))))
                        .await())
                .containsExactly("Bob");
        assertThat(db.list(select(STORE.name)
                                .from(STORE)
                                .where(STORE.purchases.any(PURCHASE.id.eq(1L)))
                                .orderBy(STORE.name.asc()))
                        .await())
                .containsExactly("A", "B", "D");
        assertThat(db.list(select(PURCHASE.id)
                                .from(PURCHASE)
                                .where(PURCHASE.mainStores.count().eq(2L)))
                        .await())
                .containsExactly(1L);
    }

    @Test
    void joins() {
        StoreTable s = STORE.as("s");
        assertThat(db.list(select(CUSTOMER.name, s.name)
                                .from(CUSTOMER)
                                .join(CUSTOMER.stores, s)
                                .orderBy(s.name.asc())
                                .into((customer, store) -> customer + store))
                        .await())
                .containsExactly("AnnA", "AnnB");
        assertThat(db.list(select(CUSTOMER.name, PURCHASE.id)
                                .from(CUSTOMER)
                                .leftJoin(CUSTOMER.open)
                                .orderBy(CUSTOMER.name.asc(), PURCHASE.id.asc())
                                .into((customer, purchase) -> customer + purchase))
                        .await())
                .containsExactly("Ann1", "Ann3", "Bob5");
        assertThat(db.list(select(PURCHASE.id, STORE.name)
                                .from(PURCHASE)
                                .leftJoin(PURCHASE.mainStores)
                                .where(PURCHASE.id.in(1L, 2L, 5L))
                                .orderBy(PURCHASE.id.asc(), STORE.name.asc())
                                .into((purchase, store) -> purchase + String.valueOf(store)))
                        .await())
                .containsExactly("1A", "1D", "2null", "5A");
        assertThat(db.list(select(STORE.id, PURCHASE.id)
                                .from(STORE)
                                .leftJoin(STORE.purchases)
                                .orderBy(STORE.id.asc(), PURCHASE.id.asc())
                                .into((store, purchase) -> store + "-" + purchase))
                        .await())
                .containsExactly("1-1", "2-1", "4-1");
    }

    @Test
    void bothSidesOfATable() {
        List<Purchase> purchases = db.list(select(PURCHASE)
                        .fetch(PURCHASE.allStores, PURCHASE.mainStores.with(STORE.purchases))
                        .orderBy(PURCHASE.id.asc()))
                .await();

        assertThat(purchases.get(0).allStores().get()).extracting(Store::id).containsExactlyInAnyOrder(1L, 2L, 4L);
        assertThat(purchases.get(0).mainStores().get()).extracting(Store::id).containsExactly(1L, 4L);
        assertThat(purchases.get(4).mainStores().get()).extracting(Store::id).containsExactly(1L);
        Store first = purchases.get(0).mainStores().get().get(0);
        assertThat(ids(first.purchases(), Purchase::id)).containsExactly(1L);
        assertThat(db.unlink(PURCHASE.mainStores, 1L, List.of(2L)).await()).isOne();
    }

    @Test
    void sameTable() {
        List<Player> players = db.list(select(PLAYER)
                        .fetch(PLAYER.juniors, PLAYER.mates.limit(5), PLAYER.farFriends.with(PLAYER.olderFriendOf))
                        .orderBy(PLAYER.id.asc()))
                .await();
        Player first = players.get(0);
        assertThat(ids(first.juniors(), Player::id)).containsExactly(2L, 4L);
        assertThat(ids(first.mates(), Player::id)).containsExactly(2L);
        assertThat(ids(first.farFriends(), Player::id)).containsExactly(3L, 4L);
        assertThat(first.farFriends().get().get(0).olderFriendOf().get()).isEmpty();
        assertThat(ids(first.farFriends().get().get(1).olderFriendOf(), Player::id))
                .containsExactly(1L);
        assertThat(ids(players.get(3).mates(), Player::id)).containsExactly(3L);

        PlayerTable o = PLAYER.as("o");
        assertThat(players(PLAYER.juniors.any(o, o.age.eq(25)))).containsExactly(1L);
        assertThat(players(PLAYER.mates.none(o, o.age.lt(30)))).containsExactly(2L, 4L);
        assertThat(players(PLAYER.farFriends.isEmpty(o))).containsExactly(2L, 3L, 4L);
        assertThat(players(PLAYER.olderFriendOf.count(o, o.id.isNotNull()).eq(1L)))
                .containsExactly(2L, 4L);
        assertThat(db.list(select(PLAYER.id, o.id)
                                .from(PLAYER)
                                .leftJoin(PLAYER.farFriends, o)
                                .orderBy(PLAYER.id.asc(), o.id.asc())
                                .into((id, other) -> id + "-" + other))
                        .await())
                .containsExactly("1-3", "1-4", "2-null", "3-null", "4-null");
        assertThat(db.list(select(o.id).from(o).join(o.juniors, PLAYER).where(PLAYER.age.eq(20)))
                        .await())
                .containsExactly(1L);
        assertThat(players(PLAYER.juniors.isEmpty())).containsExactly(2L, 3L, 4L);
        assertThat(players(PLAYER.farFriends.count().eq(2L))).containsExactly(1L);
        assertThat(db.list(select(PLAYER_CARD).orderBy(PLAYER.id.asc())).await())
                .containsExactly(
                        new PlayerCard(1L, 2, 1, 0, List.of(3L, 4L)),
                        new PlayerCard(2L, 0, 1, 1, List.of()),
                        new PlayerCard(3L, 0, 1, 0, List.of()),
                        new PlayerCard(4L, 0, 1, 1, List.of()));
        Player tree = db.load(first, PLAYER.juniors.depth(3)).await();
        assertThat(tree.juniors().get().get(0).juniors().get()).isEmpty();
    }

    private List<Long> players(Condition condition) {
        return db.list(select(PLAYER.id).from(PLAYER).where(condition).orderBy(PLAYER.id.asc()))
                .await();
    }

    @Test
    void projections() {
        List<CustomerCard> cards =
                db.list(select(CUSTOMER_CARD).orderBy(CUSTOMER.name.asc())).await();

        CustomerCard card = cards.get(0);
        assertThat(card.big()).isEqualTo(2);
        assertThat(card.stores()).isEqualTo(2);
        assertThat(card.open()).containsExactly(new CustomerCard.Line(1L, 2), new CustomerCard.Line(3L, 0));
        assertThat(card.totals()).containsExactly(150, 1);
        assertThat(card.storeNames()).containsExactly("A", "B");
        assertThat(card.mainStore()).contains("A");
        assertThat(cards.get(1).mainStore()).isEmpty();
        assertThat(cards.get(1).big()).isOne();
    }

    @Test
    void deletedOnesStayOut() {
        new CustomerCrud(db).deleteById(ann.id()).await();

        assertThat(db.list(select(STORE).fetch(STORE.customers)).await())
                .allSatisfy(store -> assertThat(store.customers().get()).isEmpty());
        assertThat(db.list(select(STORE.id)
                                .from(STORE)
                                .where(STORE.customers.isEmpty().not()))
                        .await())
                .isEmpty();
        // The condition is on its row, which is deleted.
        assertThat(db.load(ann, CUSTOMER.stores).await().stores().get()).isEmpty();
        assertThat(ids(db.load(ann, CUSTOMER.open).await().open(), Purchase::id))
                .containsExactly(1L, 3L);
    }

    @Test
    void textOfFetches() {
        statements.reset();
        db.load(ann, CUSTOMER.big).await();
        db.load(ann, CUSTOMER.open).await();
        db.load(ann, CUSTOMER.stores.limit(1)).await();

        assertThat(statements.statements()).extracting(StatementEvent::sql).containsExactly("""
                        SELECT graph_purchases.customer_id, graph_purchases.id, graph_purchases.customer_id, graph_purchases.total, graph_purchases.closed, graph_purchases.note
                        FROM graph_customers AS this
                        JOIN graph_purchases ON graph_purchases.customer_id = this.id AND (graph_purchases.total >= this.limit_of_big OR graph_purchases.note = 'this.city')
                        WHERE this.id = ANY ($1::bigint[]) AND NOT this.gone
                        ORDER BY graph_purchases.id""", """
                        SELECT customer_id, id, customer_id, total, closed, note
                        FROM graph_purchases
                        WHERE customer_id = ANY ($1::bigint[]) AND (NOT closed)
                        ORDER BY id""", """
                        SELECT keys.number, fetched.id, fetched.name, fetched.city, fetched.main, fetched.gone
                        FROM unnest($1::bigint[]) WITH ORDINALITY AS keys (id, number)
                        CROSS JOIN LATERAL (SELECT graph_stores.id, graph_stores.name, graph_stores.city, graph_stores.main, graph_stores.gone FROM graph_customers AS this JOIN graph_stores ON (graph_stores.city = this.city) AND NOT graph_stores.gone WHERE this.id = keys.id AND NOT this.gone ORDER BY graph_stores.name LIMIT $2) AS fetched (id, name, city, main, gone)""");
    }
}
