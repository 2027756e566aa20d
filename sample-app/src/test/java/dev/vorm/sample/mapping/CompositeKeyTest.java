package dev.vorm.sample.mapping;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.mapping.LineTable.LINE;
import static dev.vorm.sample.mapping.PurchaseTable.PURCHASE;
import static dev.vorm.sample.mapping.SeatTable.SEAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.NotFoundException;
import dev.vorm.error.OptimisticLockException;
import dev.vorm.relationship.Ref;
import dev.vorm.testing.VormTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys of several columns, made of properties or embedded; and typed ids. */
@VormTest
class CompositeKeyTest {
    private static final PurchaseId ONE = new PurchaseId(1);
    private static final PurchaseId TWO = new PurchaseId(2);

    private Database db;
    private LineRepository lines;
    private SeatCrud seats;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema().createMissing(PURCHASE, LINE, SEAT).await();
        db.execute(deleteFrom(LINE).allRows()).await();
        db.execute(deleteFrom(SEAT).allRows()).await();
        db.execute(deleteFrom(PURCHASE).allRows()).await();
        new PurchaseCrud(db)
                .insertAll(List.of(new Purchase(ONE, "ann"), new Purchase(TWO, "bob")))
                .await();
        lines = new LineRepositoryImpl(db);
        seats = new SeatCrud(db);
    }

    private static Line line(PurchaseId purchase, int number) {
        return new Line(Ref.of(purchase), number, new BigDecimal("9.90"), 0);
    }

    @Test
    void findExistsAndDelete() {
        lines.insertAll(List.of(line(ONE, 1), line(ONE, 2), line(TWO, 1))).await();

        assertThat(lines.getById(new LineKey(ONE, 2)).await()).isEqualTo(line(ONE, 2));
        assertThat(lines.findById(new LineKey(TWO, 2)).await()).isEmpty();
        assertThat(lines.exists(new LineKey(TWO, 1)).await()).isTrue();
        assertThat(lines.findAllById(List.of(new LineKey(TWO, 1), new LineKey(TWO, 9), new LineKey(ONE, 1)))
                        .await())
                .containsExactly(line(TWO, 1), line(ONE, 1));
        assertThat(lines.deleteById(new LineKey(ONE, 1)).await()).isTrue();
        assertThat(lines.deleteAllById(List.of(new LineKey(ONE, 1), new LineKey(ONE, 2), new LineKey(TWO, 1)))
                        .await())
                .isEqualTo(2);
    }

    @Test
    void updatesAndDeletesFindTheirRowAndItsVersion() {
        Line inserted = lines.insert(line(ONE, 1)).await();
        Line updated = lines.update(
                        LineBuilder.from(inserted).price(BigDecimal.ONE).build())
                .await();

        assertThat(updated.version()).isOne();
        assertThatThrownBy(() -> lines.update(inserted).await()).isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> lines.update(line(TWO, 1)).await()).isInstanceOf(NotFoundException.class);
        lines.delete(updated).await();
        assertThat(lines.count().await()).isZero();
    }

    @Test
    void aTypedIdIsAForeignKeyToo() {
        assertThatThrownBy(() -> lines.insert(line(new PurchaseId(3), 1)).await())
                .isInstanceOf(ConstraintViolationException.class);
        lines.insert(line(TWO, 5)).await();

        List<String> customers = db.list(select(PURCHASE.customer)
                        .from(LINE)
                        .join(LINE.purchase, PURCHASE)
                        .where(LINE.purchase.key().in(TWO, ONE).and(PURCHASE.id.eq(TWO))))
                .await();
        assertThat(customers).containsExactly("bob");
    }

    @Test
    void anEmbeddedKey() {
        seats.insertAll(IntStream.range(0, 100).mapToObj(Seat::of).toList()).await();
        Seat seat = seats.getById(Seat.of(7).no).await();
        seat.guest = "ann";
        seats.update(seat).await();

        assertThat(db.list(select(SEAT.no.seat).from(SEAT).where(SEAT.guest.isNotNull()))
                        .await())
                .containsExactly((short) 7);
        assertThat(seats.findAllById(List.of(Seat.of(9).no, Seat.of(7).no)).await())
                .extracting(found -> found.no.seat())
                .containsExactly((short) 9, (short) 7);
        assertThat(seats.deleteAllById(List.of(Seat.of(1).no, Seat.of(2).no)).await())
                .isEqualTo(2);
    }
}
