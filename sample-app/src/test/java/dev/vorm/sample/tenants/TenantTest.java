package dev.vorm.sample.tenants;

import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.insertInto;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.update;
import static dev.vorm.sample.tenants.MemoTable.MEMO;
import static dev.vorm.sample.tenants.StickerTable.STICKER;
import static dev.vorm.sample.tenants.TopicTable.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.NotFoundException;
import dev.vorm.error.OptimisticLockException;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.testing.VormTest;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each tenant sees and writes its own rows, whatever the statement. */
@VormTest
class TenantTest {
    private static final Company ACME = new Company(UUID.fromString("00000000-0000-0000-0000-00000000000a"));
    private static final Company BOLT = new Company(UUID.fromString("00000000-0000-0000-0000-00000000000b"));

    private Database db;
    private MemoCrud memos;
    private SqlExecutor acme;
    private SqlExecutor bolt;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema().createMissing(MEMO, TOPIC, STICKER).await();
        db.execute(deleteFrom(MEMO.acrossTenants().withDeleted()).allRows()).await();
        db.execute(deleteFrom(TOPIC.acrossTenants()).allRows()).await();
        db.execute(deleteFrom(STICKER.acrossTenants()).allRows()).await();
        memos = new MemoCrud(db);
        acme = db.tenant(ACME);
        bolt = db.tenant(BOLT);
    }

    private static List<String> texts(SqlExecutor executor, MemoTable table) {
        return executor.list(select(table.text).from(table).orderBy(table.text.asc()))
                .await();
    }

    @Test
    void seeNothingOfEachOther() {
        Memo ours = acme.with(memos).insert(Memo.of("ours")).await();
        List<Memo> theirs = bolt.with(memos)
                .insertAll(List.of(Memo.of("b1"), Memo.of("b2")))
                .await();
        Memo other = theirs.get(0);
        MemoCrud crud = acme.with(memos);

        assertThat(ours.company()).isEqualTo(ACME);
        assertThat(theirs).extracting(Memo::company).containsOnly(BOLT);
        assertThat(crud.findAll().await()).containsExactly(ours);
        assertThat(crud.count().await()).isOne();
        assertThat(crud.findById(other.id()).await()).isEmpty();
        assertThat(crud.findAllById(List.of(other.id(), ours.id())).await()).containsExactly(ours);
        assertThat(crud.exists(other.id()).await()).isFalse();
        assertThatThrownBy(() -> crud.update(other.withText("x")).await()).isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> crud.delete(other).await()).isInstanceOf(InvalidArgumentException.class);
        Memo unsaid = new Memo(other.id(), null, "x", null, false, other.version());
        assertThatThrownBy(() -> crud.update(unsaid).await()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> crud.delete(unsaid).await()).isInstanceOf(NotFoundException.class);
        assertThat(crud.deleteById(other.id()).await()).isFalse();
        assertThat(crud.deleteAllById(List.of(other.id(), theirs.get(1).id())).await())
                .isZero();
        assertThat(bolt.with(memos).findAll().await()).containsExactlyElementsOf(theirs);
    }

    @Test
    void conditionsOfRelationshipsLeadToTheirOwn() {
        for (SqlExecutor each : List.of(acme, bolt)) {
            each.with(memos).insertAll(List.of(Memo.of("a"), Memo.of("b"))).await();
            each.with(new StickerCrud(db))
                    .insert(new StickerBuilder().text("a").build())
                    .await();
        }

        Sticker found = acme.one(select(STICKER).fetch(STICKER.memos)).await();

        assertThat(found.memos().get())
                .singleElement()
                .extracting(Memo::company)
                .isEqualTo(ACME);
        assertThat(acme.load(found, STICKER.memos.limit(3)).await().memos().get())
                .hasSize(1);
        assertThat(bolt.load(found, STICKER.memos).await().memos().get()).isEmpty();
        assertThat(acme.list(select(STICKER.memos.count()).from(STICKER)).await())
                .containsExactly(1L);
    }

    @Test
    void tieTheirOwnOnly() {
        Memo ours = acme.with(memos).insert(Memo.of("ours")).await();
        Memo gone = acme.with(memos).insert(Memo.of("gone")).await();
        Memo theirs = bolt.with(memos).insert(Memo.of("theirs")).await();
        Long sticker = acme.with(new StickerCrud(db))
                .insert(new StickerBuilder().text("a").build())
                .await()
                .id();

        assertThat(acme.link(STICKER.under, sticker, List.of(ours.id(), theirs.id(), gone.id()))
                        .await())
                .isEqualTo(2);
        assertThat(bolt.link(STICKER.under, sticker, List.of(theirs.id())).await())
                .isZero();
        assertThat(bolt.unlink(STICKER.under, sticker, List.of(ours.id())).await())
                .isZero();
        assertThatThrownBy(() ->
                        db.unlink(STICKER.under, sticker, List.of(ours.id())).await())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("tenant");
        acme.with(memos).delete(gone).await();
        assertThat(acme.list(select(STICKER.text, MEMO.text)
                                .from(STICKER)
                                .leftJoin(STICKER.under)
                                .into((text, memo) -> text + " " + memo))
                        .await())
                .containsExactly("a ours");
        assertThat(acme.unlink(STICKER.under, sticker, List.of(ours.id())).await())
                .isOne();
        assertThat(acme.one(select(STICKER).fetch(STICKER.under))
                        .await()
                        .under()
                        .get())
                .isEmpty();
    }

    @Test
    void updateWithTheirVersions() {
        Memo memo = acme.with(memos).insert(Memo.of("one")).await();
        Memo second = acme.with(memos).update(memo.withText("two")).await();

        assertThat(second.company()).isEqualTo(ACME);
        assertThat(second.version()).isOne();
        assertThatThrownBy(() -> acme.with(memos).update(memo.withText("three")).await())
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void areWrittenByTheExecutor() {
        Memo ofBolt = new Memo(null, BOLT, "b", null, false, 0);

        assertThatThrownBy(() -> acme.with(memos).insert(ofBolt).await())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessage("Memo.insert: Memo.company is that of another tenant");
        assertThatThrownBy(() -> acme.with(memos)
                        .insertAll(List.of(Memo.of("a"), ofBolt))
                        .await())
                .isInstanceOf(InvalidArgumentException.class);
        assertThat(bolt.with(memos).insert(ofBolt).await().company()).isEqualTo(BOLT);
        assertThat(texts(acme, MEMO)).isEmpty();
    }

    /** A key says nothing of whose it is: another tenant can have a row with the same one. */
    @Test
    void areThoseOfWhatIsWritten() {
        Memo ours = acme.with(memos).insert(Memo.of("ours")).await();
        Memo theirs = new Memo(ours.id(), BOLT, "theirs", null, false, ours.version());
        Memo nobodys = new Memo(ours.id(), null, "nobody's", null, false, ours.version());

        assertThatThrownBy(() -> acme.with(memos).update(theirs).await())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessage("Memo.update: Memo.company is that of another tenant");
        assertThatThrownBy(() -> acme.with(memos).delete(theirs).await())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessage("Memo.delete: Memo.company is that of another tenant");
        assertThat(acme.with(memos).findAll().await()).containsExactly(ours);
        Memo written = acme.with(memos).update(nobodys).await();
        assertThat(texts(acme, MEMO)).containsExactly("nobody's");
        acme.with(memos).delete(written).await();
        assertThat(texts(acme, MEMO)).isEmpty();
    }

    @Test
    void mustBeSaid() {
        assertThatThrownBy(() -> memos.findById(1L).await())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessage("Memo.findById: it is not said whose Memo.company it is for: run it on the executor that"
                        + " SqlExecutor.tenant gives");
        assertThatThrownBy(() -> db.list(select(MEMO)).await())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("memos.company");
        assertThatThrownBy(() -> db.tenant("acme").with(memos).count().await())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessage("Memo.count: the tenant is a String, and Memo.company a Company");
        assertThatThrownBy(() -> db.tenant(null)).isInstanceOf(NullPointerException.class);
        assertThat(db.stats().leased()).isZero();
    }

    @Test
    void haveTheirOwnQueries() {
        Memo ours = acme.with(memos).insert(Memo.of("ours")).await();
        bolt.with(memos).insertAll(List.of(Memo.of("b1"), Memo.of("b2"))).await();
        acme.execute(insertInto(MEMO).set(MEMO.text, "a2").set(MEMO.gone, false).set(MEMO.version, 0))
                .await();

        assertThat(texts(acme, MEMO)).containsExactly("a2", "ours");
        assertThat(acme.execute(update(MEMO)
                                .set(MEMO.text, "x")
                                .where(MEMO.text.eq("b1").or(MEMO.text.eq("a2"))))
                        .await())
                .isOne();
        assertThat(acme.execute(deleteFrom(MEMO).where(MEMO.text.eq("b2").or(MEMO.id.eq(ours.id()))))
                        .await())
                .isOne();
        assertThat(texts(acme, MEMO)).containsExactly("x");
        assertThat(texts(acme, MEMO.withDeleted())).containsExactly("ours", "x");
        assertThat(texts(bolt, MEMO)).containsExactly("b1", "b2");
        assertThat(texts(db, MEMO.acrossTenants())).containsExactly("b1", "b2", "x");
        assertThat(texts(db, MEMO.acrossTenants().withDeleted().as("m"))).containsExactly("b1", "b2", "ours", "x");
    }

    @Test
    void keepToThemselvesInJoins() {
        Memo theirs = bolt.with(memos).insert(Memo.of("theirs")).await();
        // A foreign key does not look at tenants.
        acme.execute(insertInto(MEMO)
                        .set(MEMO.text, "child")
                        .set(MEMO.parent.key(), theirs.id())
                        .set(MEMO.gone, false)
                        .set(MEMO.version, 0))
                .await();
        MemoTable parent = MEMO.as("parent");

        assertThat(acme.list(select(parent.text).from(MEMO).join(MEMO.parent, parent))
                        .await())
                .isEmpty();
        assertThat(acme.list(select(parent.text).from(MEMO).leftJoin(MEMO.parent, parent))
                        .await())
                .hasSize(1)
                .containsOnlyNulls();
        assertThat(acme.list(select(parent.text).from(MEMO).join(MEMO.parent, parent.acrossTenants()))
                        .await())
                .containsExactly("theirs");
    }

    @Test
    void areNoColumnToWriteButAcrossAll() {
        assertThatThrownBy(() ->
                        acme.execute(insertInto(MEMO).set(MEMO.company, BOLT)).await())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("memos.company is written by the executor");
        assertThatThrownBy(
                        () -> acme.execute(update(MEMO).set(MEMO.company, BOLT).allRows())
                                .await())
                .isInstanceOf(InvalidArgumentException.class);

        MemoTable all = MEMO.acrossTenants();
        db.execute(insertInto(all)
                        .set(all.company, BOLT)
                        .set(all.text, "b")
                        .set(all.gone, false)
                        .set(all.version, 0))
                .await();
        assertThat(texts(bolt, MEMO)).containsExactly("b");
        db.execute(update(all).set(all.company, ACME).allRows()).await();
        assertThat(texts(bolt, MEMO)).isEmpty();
    }

    @Test
    void holdInTransactionsAndWithinBudgets() {
        Future<Long> counted = db.transaction(tx -> {
            SqlExecutor ours = tx.tenant(ACME).within(Duration.ofSeconds(10));
            return ours.with(memos)
                    .insert(Memo.of("t"))
                    .compose(memo -> tx.savepoint(sp -> sp.within(Duration.ofSeconds(10))
                            .tenant(BOLT)
                            .with(memos)
                            .insert(Memo.of("u"))))
                    .compose(memo -> ours.one(select(count()).from(MEMO)));
        });

        assertThat(counted.await()).isOne();
        assertThat(texts(bolt, MEMO)).containsExactly("u");
        // What is refused before it is sent costs the transaction nothing.
        assertThat(db.transaction(tx -> tx.with(memos)
                                .count()
                                .otherwise(-1L)
                                .compose(none -> tx.tenant(ACME).with(memos).count()))
                        .await())
                .isOne();
    }

    @Test
    void canBeNumbersAndOtherStatementsAreAsTheyAre() {
        TopicCrud topics = new TopicCrud(db.tenant(7L));
        Topic topic = topics.insert(Topic.of("a", 1)).await();

        assertThat(topic.tenant).isEqualTo(7L);
        topic.rank = 2;
        assertThat(topics.update(topic).await().rank).isEqualTo(2);
        assertThat(db.tenant(8L).with(topics).findAll().await()).isEmpty();
        assertThat(db.tenant("somebody")
                        .one(select(count()).from(TOPIC.acrossTenants()))
                        .await())
                .isOne();
    }

    /** What nobody's executor sends in one go would leave out the tenants' part, and commit the rest. */
    @Test
    void areRefusedInOneGo() {
        new TopicCrud(db.tenant(1L)).insert(Topic.of("t", 1)).await();

        assertThatThrownBy(() -> db.executeAll(List.of(
                                deleteFrom(TOPIC.acrossTenants()).allRows(),
                                deleteFrom(MEMO).allRows()))
                        .await())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("memos.company");
        assertThat(db.one(select(count()).from(TOPIC.acrossTenants())).await()).isOne();
    }

    @Test
    void areRefusedWhenTheyCannotBeStored() {
        assertThatThrownBy(
                        () -> db.tenant(new Company(null)).with(memos).count().await())
                .isInstanceOf(InvalidArgumentException.class);
    }

    /** What is done at random for several tenants is what a list for each of them would hold. */
    @Test
    void neverMeet() {
        Random random = new Random(42);
        List<Company> companies = IntStream.range(0, 3)
                .mapToObj(i -> new Company(new UUID(random.nextLong(), random.nextLong())))
                .toList();
        List<Memo> model = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Company company = companies.get(random.nextInt(companies.size()));
            MemoCrud crud = db.tenant(company).with(memos);
            Memo any = model.isEmpty() ? null : model.get(random.nextInt(model.size()));
            boolean own = any != null && any.company().equals(company);
            int action = any == null ? 0 : random.nextInt(6);
            if (action < 2) {
                model.add(crud.insert(Memo.of("m" + i)).await());
            } else if (action == 2) {
                Memo changed = any.withText("c" + i);
                if (own) {
                    model.set(model.indexOf(any), crud.update(changed).await());
                } else {
                    assertThatThrownBy(() -> crud.update(changed).await()).isInstanceOf(InvalidArgumentException.class);
                }
            } else if (action == 3) {
                assertThat(crud.deleteById(any.id()).await()).isEqualTo(own);
                model.remove(own ? any : null);
            } else if (action == 4) {
                assertThat(db.tenant(company)
                                .execute(deleteFrom(MEMO).where(MEMO.id.ge(any.id())))
                                .await())
                        .isEqualTo(model.stream()
                                .filter(memo -> memo.company().equals(company) && memo.id() >= any.id())
                                .count());
                model.removeIf(memo -> memo.company().equals(company) && memo.id() >= any.id());
            } else {
                List<Memo> seen = model.stream()
                        .filter(memo -> memo.company().equals(company))
                        .toList();
                assertThat(crud.findAll().await()).containsExactlyInAnyOrderElementsOf(seen);
                assertThat(crud.count().await()).isEqualTo(seen.size());
                assertThat(crud.findAllById(model.stream().map(Memo::id).toList())
                                .await())
                        .containsExactlyElementsOf(seen);
            }
        }
        assertThat(model).isNotEmpty();
    }
}
