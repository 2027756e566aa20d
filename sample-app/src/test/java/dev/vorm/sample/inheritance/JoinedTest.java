package dev.vorm.sample.inheritance;

import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.insertInto;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.update;
import static dev.vorm.sample.inheritance.DocumentInvoiceTable.DOCUMENT_INVOICE;
import static dev.vorm.sample.inheritance.DocumentLetterTable.DOCUMENT_LETTER;
import static dev.vorm.sample.inheritance.DocumentMemoTable.DOCUMENT_MEMO;
import static dev.vorm.sample.inheritance.DocumentTable.DOCUMENT;
import static dev.vorm.sample.inheritance.ShapeCircleTable.SHAPE_CIRCLE;
import static dev.vorm.sample.inheritance.ShapeSquareTable.SHAPE_SQUARE;
import static dev.vorm.sample.inheritance.ShapeTable.SHAPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.NotFoundException;
import dev.vorm.error.OptimisticLockException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.relationship.Ref;
import dev.vorm.sample.inheritance.Document.Invoice;
import dev.vorm.sample.inheritance.Document.Letter;
import dev.vorm.sample.inheritance.Document.Memo;
import dev.vorm.testing.StatementCounter;
import dev.vorm.testing.VormTest;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities under a sealed type whose tables are joined. */
@VormTest
class JoinedTest {
    private Database db;
    private StatementCounter counter;
    private DocumentCrud documents;
    private DocumentInvoiceCrud invoices;
    private Invoice invoice;
    private Letter letter;
    private Memo memo;

    @BeforeEach
    void create(Database database, StatementCounter statements) {
        db = database;
        counter = statements;
        db.schema()
                .createMissing(
                        DOCUMENT, DOCUMENT_INVOICE, DOCUMENT_LETTER, DOCUMENT_MEMO, SHAPE, SHAPE_CIRCLE, SHAPE_SQUARE)
                .await();
        List.of("letters", "documents", "shapes").forEach(table -> run("DELETE FROM " + table));
        documents = new DocumentCrud(db);
        invoices = new DocumentInvoiceCrud(db);
        invoice = (Invoice) documents.insert(Invoice.of("first", "1")).await();
        letter = (Letter)
                documents.insert(Letter.of("second", Ref.of(invoice.id()))).await();
        memo = (Memo) documents.insert(Memo.of("third")).await();
    }

    private void run(String sql) {
        db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await();
    }

    @Test
    void eachKindComesBackAsItWas() {
        assertThat(invoice.id()).isNotNull();
        assertThat(invoice.currency()).isEqualTo("EUR");
        assertThat(letter.changedAt()).isNotNull();

        assertThat(documents.findById(invoice.id()).await()).contains(invoice);
        assertThat(documents.getById(memo.id()).await()).isEqualTo(memo);
        assertThat(documents
                        .findAllById(List.of(memo.id(), letter.id(), invoice.id()))
                        .await())
                .containsExactly(memo, letter, invoice);
        assertThat(documents.findAll().await()).containsExactlyInAnyOrder(invoice, letter, memo);
        assertThat(documents.count().await()).isEqualTo(3);
        assertThat(invoices.getById(invoice.id()).await()).isEqualTo(invoice);
        assertThat(db.schema()
                        .verify(DOCUMENT, DOCUMENT_INVOICE, DOCUMENT_LETTER, DOCUMENT_MEMO)
                        .await()
                        .toString())
                .isEmpty();
    }

    @Test
    void manyOfSeveralKindsAreInsertedInOneStatementInTheirOrder() {
        List<Document> given = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            given.add(Memo.of("memo " + i));
            given.add(Invoice.of("invoice " + i, "n" + i));
            given.add(Letter.of("letter " + i, null));
        }
        counter.reset();

        List<Document> inserted = documents.insertAll(given).await();

        assertThat(counter.statements()).hasSize(1);
        assertThat(inserted)
                .extracting(Document::title)
                .containsExactlyElementsOf(given.stream().map(Document::title).toList());
        List<Long> ids = inserted.stream().map(Document::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(documents.findAllById(ids).await()).isEqualTo(inserted);
        assertThat(invoices.insertAll(List.of(Invoice.of("x", "x"), Invoice.of("y", "y")))
                        .await())
                .extracting(Invoice::number)
                .containsExactly("x", "y");
        assertThat(new DocumentMemoCrud(db)
                        .insertAll(List.of(Memo.of("a"), Memo.of("b")))
                        .await())
                .extracting(Memo::title)
                .containsExactly("a", "b");
    }

    @Test
    void aFailureInOneTableLeavesNothingInTheOther() {
        assertThatThrownBy(() -> documents.insert(Invoice.of("again", "1")).await())
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> documents
                        .insertAll(List.of(Memo.of("m"), Invoice.of("again", "1")))
                        .await())
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(documents.count().await()).isEqualTo(3);
    }

    @Test
    void updatesAndDeletesKnowTheVersion() {
        Invoice changed = new Invoice(
                "2", invoice.id(), "new", BigDecimal.ONE, "USD", Ref.of(memo.id()), invoice.createdAt(), false, 0);
        counter.reset();
        Document updated = documents.update(changed).await();

        assertThat(counter.statements()).hasSize(1);
        assertThat(updated.version()).isOne();
        assertThat(documents.getById(invoice.id()).await()).isEqualTo(updated);
        assertThatThrownBy(() -> documents.update(invoice).await()).isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> documents.delete(invoice).await()).isInstanceOf(OptimisticLockException.class);
        assertThat(invoices.getById(invoice.id()).await()).isEqualTo(updated);
        Letter touched = (Letter) documents.update(letter).await();
        assertThat(touched.changedAt()).isAfter(letter.changedAt());
        assertThat(documents.update(memo).await().version()).isOne();
        documents.delete(updated).await();
        assertThat(documents.findById(invoice.id()).await()).isEmpty();
        assertThat(documents.deleteAllById(List.of(letter.id(), memo.id())).await())
                .isEqualTo(2);
        assertThat(db.list(select(DOCUMENT.withDeleted())).await()).hasSize(3);
    }

    @Test
    void aKindSeesItsRowsOnly() {
        Invoice disguised = new Invoice("3", memo.id(), "x", BigDecimal.ONE, "EUR", null, null, false, 0);

        assertThatThrownBy(() -> documents.update(disguised).await()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> documents.delete(disguised).await()).isInstanceOf(NotFoundException.class);
        assertThat(invoices.findById(memo.id()).await()).isEmpty();
        assertThat(invoices.findAllById(List.of(memo.id(), invoice.id())).await())
                .containsExactly(invoice);
        assertThat(invoices.findAll().await()).containsExactly(invoice);
        assertThat(invoices.exists(memo.id()).await()).isFalse();
        assertThat(invoices.exists(invoice.id()).await()).isTrue();
        assertThat(invoices.count().await()).isOne();
        assertThat(invoices.deleteById(memo.id()).await()).isFalse();
        assertThat(invoices.deleteAllById(List.of(memo.id(), letter.id())).await())
                .isZero();
        assertThat(documents.getById(memo.id()).await()).isEqualTo(memo);
    }

    @Test
    void queriesSeeTheirRowsOnly() {
        assertThat(db.list(select(DOCUMENT_INVOICE)).await()).containsExactly(invoice);
        assertThat(db.list(select(DOCUMENT).where(DOCUMENT.title.ne("third")).orderBy(DOCUMENT.id.asc()))
                        .await())
                .containsExactly(invoice, letter);
        assertThat(db.list(select(DOCUMENT_INVOICE.number)
                                .from(DOCUMENT_LETTER)
                                .join(DOCUMENT_LETTER.about, DOCUMENT_INVOICE)
                                .where(DOCUMENT_LETTER.title.eq("second")))
                        .await())
                .containsExactly("1");
        DocumentInvoiceTable other = DOCUMENT_INVOICE.as("other");
        assertThat(db.one(select(count()).from(other).where(other.total.gt(BigDecimal.ONE)))
                        .await())
                .isOne();
        assertThat(db.execute(update(DOCUMENT_INVOICE)
                                .set(DOCUMENT_INVOICE.title, "renamed")
                                .where(DOCUMENT_INVOICE.number.eq("1").or(DOCUMENT_INVOICE.number.eq("9"))))
                        .await())
                .isOne();
        assertThat(db.execute(update(DOCUMENT_INVOICE)
                                .set(DOCUMENT_INVOICE.number, DOCUMENT_INVOICE.title)
                                .allRows())
                        .await())
                .isOne();
        assertThat(invoices.getById(invoice.id()).await().number()).isEqualTo("renamed");
        assertThat(db.execute(deleteFrom(DOCUMENT_INVOICE).where(DOCUMENT_INVOICE.title.eq("third")))
                        .await())
                .isZero();
        assertThat(db.execute(deleteFrom(DOCUMENT_INVOICE).where(DOCUMENT_INVOICE.number.eq("renamed")))
                        .await())
                .isOne();
        assertThat(db.execute(deleteFrom(DOCUMENT.withDeleted()).where(DOCUMENT.title.ne("third")))
                        .await())
                .isEqualTo(2);
        assertThat(documents.findAll().await()).containsExactly(memo);
        assertThatThrownBy(() -> db.execute(insertInto(DOCUMENT_MEMO).set(DOCUMENT_MEMO.title, "x"))
                        .await())
                .hasMessageContaining("repository");
    }

    @Test
    void anUpdateSetsColumnsOfBothTables() {
        invoices.insert(Invoice.of("fourth", "4")).await();
        counter.reset();

        long rows = db.execute(update(DOCUMENT_INVOICE)
                        .set(DOCUMENT_INVOICE.number, DOCUMENT_INVOICE.title)
                        .set(DOCUMENT_INVOICE.currency, "CHF")
                        .set(DOCUMENT_INVOICE.title, DOCUMENT_INVOICE.number)
                        .where(DOCUMENT_INVOICE.title.eq("first")))
                .await();

        assertThat(rows).isOne();
        assertThat(counter.statements()).hasSize(1);
        assertThat(invoices.getById(invoice.id()).await())
                .returns("first", Invoice::number)
                .returns("CHF", Invoice::currency)
                .returns("1", Invoice::title);
        assertThat(db.one(select(DOCUMENT_INVOICE.number)
                                .from(DOCUMENT_INVOICE)
                                .where(DOCUMENT_INVOICE.title.eq("fourth")))
                        .await())
                .isEqualTo("4");
        assertThat(documents.findAll().await()).contains(letter, memo);
    }

    @Test
    void classesWithKeysOfSeveralColumnsAreJoinedToo() {
        ShapeCrud shapes = new ShapeCrud(db);
        Shape.Circle circle = new Shape.Circle();
        circle.sheet = 1;
        circle.number = 2;
        circle.radius = 1.5;
        circle.center.x = 7;
        Shape.Square square = new Shape.Square();
        square.sheet = 1;
        square.number = 3;
        square.width = 4;

        assertThat(shapes.insertAll(List.of(square, circle)).await()).containsExactly(square, circle);
        assertThat(circle.calls).isOne();
        assertThat(shapes.getById(new ShapeKey(1, 2)).await()).isInstanceOfSatisfying(Shape.Circle.class, read -> {
            assertThat(read.radius).isEqualTo(1.5);
            assertThat(read.center.x).isEqualTo(7);
            assertThat(read.calls).isOne();
        });
        circle.radius = 2;
        assertThat(shapes.update(circle).await()).isSameAs(circle);
        assertThat(new ShapeCircleCrud(db).getById(new ShapeKey(1, 2)).await().radius)
                .isEqualTo(2);
        assertThat(db.execute(deleteFrom(SHAPE_CIRCLE).where(SHAPE_CIRCLE.radius.gt(1.0)))
                        .await())
                .isOne();
        assertThat(shapes.deleteById(new ShapeKey(1, 3)).await()).isTrue();
        assertThat(shapes.findAll().await()).isEmpty();
        assertThat(db.list(select(SHAPE_SQUARE)).await()).isEmpty();
    }

    @Test
    void updatesOfTheQueryLanguageRaiseTheVersionInTheOtherTable() {
        db.execute(update(DOCUMENT_LETTER)
                        .set(DOCUMENT_LETTER.text, "Dear all")
                        .where(DOCUMENT_LETTER.id.eq(letter.id())))
                .await();

        Letter written = (Letter) documents.getById(letter.id()).await();
        assertThat(written.text()).isEqualTo("Dear all");
        assertThat(written.version()).isOne();
        assertThat(written.changedAt()).isAfter(letter.changedAt());
        assertThatThrownBy(() -> documents.update(letter).await()).isInstanceOf(OptimisticLockException.class);
    }
}
