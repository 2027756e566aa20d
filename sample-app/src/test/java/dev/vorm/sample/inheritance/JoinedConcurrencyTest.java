package dev.vorm.sample.inheritance;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.update;
import static dev.vorm.sample.inheritance.DocumentInvoiceTable.DOCUMENT_INVOICE;
import static dev.vorm.sample.inheritance.DocumentLetterTable.DOCUMENT_LETTER;
import static dev.vorm.sample.inheritance.DocumentMemoTable.DOCUMENT_MEMO;
import static dev.vorm.sample.inheritance.DocumentTable.DOCUMENT;
import static dev.vorm.sample.inheritance.FreightContainerTable.FREIGHT_CONTAINER;
import static dev.vorm.sample.inheritance.FreightPalletTable.FREIGHT_PALLET;
import static dev.vorm.sample.inheritance.FreightTable.FREIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.OpenTransaction;
import dev.vorm.TxOptions;
import dev.vorm.error.OptimisticLockException;
import dev.vorm.error.SerializationFailureException;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.query.Command;
import dev.vorm.query.Condition;
import dev.vorm.sample.inheritance.Document.Invoice;
import dev.vorm.sample.inheritance.Freight.Container;
import dev.vorm.support.Values;
import dev.vorm.testing.VormTest;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A statement that had to wait for another transaction's changes of joined rows sees them in its conditions. */
@VormTest
class JoinedConcurrencyTest {
    private static final SqlStatement<Long> WAITING = SqlStatement.named(
            "Test.waiting",
            "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'",
            Values::readLong);

    private static final DocumentInvoiceTable INVOICE = DOCUMENT_INVOICE.as("updated");

    private Database db;
    private SqlExecutor acme;
    private DocumentInvoiceCrud invoices;
    private Invoice invoice;
    private Container container;

    /** What one transaction does, what another then waits for it with, and how many rows the other is to count. */
    private record Case(String name, Command first, Command second, long rows) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema()
                .createMissing(
                        DOCUMENT,
                        DOCUMENT_INVOICE,
                        DOCUMENT_LETTER,
                        DOCUMENT_MEMO,
                        FREIGHT,
                        FREIGHT_CONTAINER,
                        FREIGHT_PALLET)
                .await();
        db.execute(deleteFrom(DOCUMENT.withDeleted()).allRows()).await();
        db.execute(deleteFrom(FREIGHT.acrossTenants()).allRows()).await();
        acme = db.tenant("acme");
        invoices = new DocumentInvoiceCrud(db);
        invoice = invoices.insert(Invoice.of("first", "1")).await();
        container = acme.with(new FreightContainerCrud(db))
                .insert(Container.of("new", "s1"))
                .await();
    }

    static Stream<Case> documents() {
        Command title = update(DOCUMENT).set(DOCUMENT.title, "other").allRows();
        Command leafTitle =
                update(DOCUMENT_INVOICE).set(DOCUMENT_INVOICE.title, "other").allRows();
        Command number =
                update(DOCUMENT_INVOICE).set(DOCUMENT_INVOICE.number, "2").allRows();
        Command mark = deleteFrom(DOCUMENT).allRows();
        Command remove = deleteFrom(DOCUMENT.withDeleted()).allRows();
        Condition ofRoot = DOCUMENT.title.eq("first");
        Condition shared = DOCUMENT_INVOICE.title.eq("first");
        Condition own = DOCUMENT_INVOICE.number.eq("1");
        Condition still = DOCUMENT_INVOICE.total.gt(BigDecimal.ONE);
        Command setRoot = update(DOCUMENT).set(DOCUMENT.title, "x").where(ofRoot);
        return Stream.of(
                new Case("root, root's column", title, setRoot, 0),
                new Case("root, marked", mark, setRoot, 0),
                new Case("root, removed", remove, setRoot, 0),
                new Case(
                        "root, alias",
                        title,
                        update(DOCUMENT.as("d"))
                                .set(DOCUMENT.as("d").title, "x")
                                .where(DOCUMENT.as("d").title.ne("other")),
                        0),
                new Case("delete of root", title, deleteFrom(DOCUMENT).where(ofRoot), 0),
                new Case(
                        "delete of root for good",
                        title,
                        deleteFrom(DOCUMENT.withDeleted()).where(ofRoot),
                        0),
                new Case("shared by shared", leafTitle, setShared(shared), 0),
                new Case("shared by own", number, setShared(own), 0),
                new Case("shared by either", title, setShared(shared.or(own)), 1),
                new Case("shared by both", number, setShared(still.and(shared).and(own)), 0),
                new Case("own by shared", title, setOwn(shared), 0),
                new Case("own by own", number, setOwn(own), 0),
                new Case("own, marked", mark, setOwn(own), 0),
                new Case("own, removed", remove, setOwn(own), 0),
                new Case("own, still so", title, setOwn(still), 1),
                new Case("own of changed own, still so", number, setOwn(still), 1),
                new Case("both by own", number, setBoth(own), 0),
                new Case("both by shared", title, setBoth(shared), 0),
                new Case("both, still so", setBoth(own), setBoth(still), 1),
                new Case(
                        "alias",
                        number,
                        update(INVOICE).set(INVOICE.number, "x").where(INVOICE.number.eq("1")),
                        0),
                new Case("delete by shared", title, deleteFrom(DOCUMENT_INVOICE).where(shared), 0),
                new Case("delete by own", number, deleteFrom(DOCUMENT_INVOICE).where(own), 0),
                new Case("delete, marked", mark, deleteFrom(DOCUMENT_INVOICE).where(own), 0),
                new Case("delete, still so", title, deleteFrom(DOCUMENT_INVOICE).where(still), 1),
                new Case(
                        "delete for good by own",
                        number,
                        deleteFrom(DOCUMENT_INVOICE.withDeleted()).where(own),
                        0));
    }

    private static Command setShared(Condition where) {
        return update(DOCUMENT_INVOICE).set(DOCUMENT_INVOICE.title, "x").where(where);
    }

    private static Command setOwn(Condition where) {
        return update(DOCUMENT_INVOICE).set(DOCUMENT_INVOICE.currency, "x").where(where);
    }

    private static Command setBoth(Condition where) {
        return update(DOCUMENT_INVOICE)
                .set(DOCUMENT_INVOICE.title, "x")
                .set(DOCUMENT_INVOICE.currency, "x")
                .where(where);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void conditionsHoldForTheNewestRows(Case tried) {
        assertThat(afterwards(tx -> tx.execute(tried.first()), () -> db.execute(tried.second())))
                .isEqualTo(tried.rows());
    }

    static Stream<Case> freights() {
        FreightContainerTable other = FREIGHT_CONTAINER.as("found");
        Command state = update(FREIGHT).set(FREIGHT.state, "sent").allRows();
        Command seal =
                update(FREIGHT_CONTAINER).set(FREIGHT_CONTAINER.seal, "s2").allRows();
        Condition isNew = FREIGHT_CONTAINER.state.eq("new");
        Condition isSealed = FREIGHT_CONTAINER.seal.eq("s1");
        return Stream.of(
                new Case("root", state, deleteFrom(FREIGHT).where(FREIGHT.state.eq("new")), 0),
                new Case("by shared", state, deleteFrom(FREIGHT_CONTAINER).where(isNew), 0),
                new Case("by own", seal, deleteFrom(FREIGHT_CONTAINER).where(isSealed), 0),
                new Case("by own, alias", seal, deleteFrom(other).where(other.seal.eq("s1")), 0),
                new Case("all", seal, deleteFrom(FREIGHT_CONTAINER).allRows(), 1),
                new Case("update by own", seal, update(other).set(other.tons, 3).where(other.seal.eq("s1")), 0),
                new Case(
                        "update by shared",
                        state,
                        update(FREIGHT_CONTAINER).set(FREIGHT_CONTAINER.tons, 3).where(isNew),
                        0));
    }

    @ParameterizedTest
    @MethodSource("freights")
    void conditionsHoldForTheNewestRowsOfTenants(Case tried) {
        assertThat(afterwards(tx -> tx.tenant("acme").execute(tried.first()), () -> acme.execute(tried.second())))
                .isEqualTo(tried.rows());
        assertThat(db.tenant("bolt").execute(tried.second()).await()).isZero();
    }

    /** What the second does once the first, which it waits for, is committed. */
    private <T> T afterwards(Function<OpenTransaction, Future<?>> first, Supplier<Future<T>> second) {
        OpenTransaction tx = db.openTransaction(TxOptions.defaults()).await();
        try {
            first.apply(tx).await();
            Future<T> waiting = second.get();
            while (!waiting.isComplete() && db.one(WAITING, Tuple.tuple()).await() == 0) {
                Thread.onSpinWait();
            }
            assertThat(waiting.isComplete()).as("does not wait").isFalse();
            tx.commit().await();
            return waiting.await();
        } finally {
            tx.close().await();
        }
    }

    @Test
    void newValuesAreMadeOfTheNewestRows() {
        long rows = afterwards(
                tx -> tx.execute(update(DOCUMENT).set(DOCUMENT.title, "newest").allRows()),
                () -> db.execute(update(DOCUMENT_INVOICE)
                        .set(DOCUMENT_INVOICE.number, DOCUMENT_INVOICE.title)
                        .allRows()));

        assertThat(rows).isOne();
        assertThat(invoices.getById(invoice.id()).await())
                .returns("newest", Invoice::number)
                .returns("newest", Invoice::title);
    }

    @Test
    void repeatableReadsFail() {
        assertThatThrownBy(() -> afterwards(
                        tx -> tx.execute(
                                update(DOCUMENT).set(DOCUMENT.title, "newest").allRows()),
                        () -> db.transaction(
                                TxOptions.repeatableRead(), tx -> tx.execute(setOwn(DOCUMENT_INVOICE.number.eq("1"))))))
                .isInstanceOf(SerializationFailureException.class);
    }

    @Test
    void repositoriesSeeTheNewestRows() {
        Invoice changed = new Invoice("2", invoice.id(), "x", BigDecimal.ONE, "USD", null, null, false, 0);

        assertThatThrownBy(() -> afterwards(tx -> tx.with(invoices).update(changed), () -> invoices.update(invoice)))
                .isInstanceOf(OptimisticLockException.class);
        Invoice current = invoices.getById(invoice.id()).await();
        assertThat(current.number()).isEqualTo("2");
        assertThatThrownBy(() -> afterwards(tx -> tx.with(invoices).update(current), () -> invoices.delete(current)))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(afterwards(
                        tx -> tx.with(invoices).deleteById(invoice.id()),
                        () -> new DocumentCrud(db).deleteById(invoice.id())))
                .isFalse();
    }

    /** The table of what only containers have is written last by both, whoever comes first. */
    @Test
    void aRepositoryWritesBothTablesAfterAnother() {
        FreightContainerCrud containers = new FreightContainerCrud(db);
        Container first = new Container(container.id(), null, "a", 1, "a", 1);
        Container second = new Container(container.id(), null, "b", 2, "b", 2);

        Container written = afterwards(
                tx -> tx.tenant("acme").with(containers).update(first),
                () -> acme.with(containers).update(second));

        assertThat(written)
                .isEqualTo(acme.with(containers).getById(container.id()).await());
        assertThat(written.seal()).isEqualTo("b");
    }
}
