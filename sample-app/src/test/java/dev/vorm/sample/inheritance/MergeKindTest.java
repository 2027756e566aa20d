package dev.vorm.sample.inheritance;

import static dev.vorm.query.Sql.mergeInto;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.inheritance.PaymentCashTable.PAYMENT_CASH;
import static dev.vorm.sample.inheritance.PaymentTable.PAYMENT;
import static dev.vorm.sample.inheritance.PaymentTransferTable.PAYMENT_TRANSFER;
import static dev.vorm.sample.inheritance.ShapeCircleTable.SHAPE_CIRCLE;
import static dev.vorm.sample.inheritance.ShapeTable.SHAPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.sample.inheritance.Payment.Cash;
import dev.vorm.sample.inheritance.Payment.Transfer;
import dev.vorm.testing.VormTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Merges of one kind of a table with several. */
@VormTest
class MergeKindTest {
    private Database db;

    @BeforeEach
    void fill(Database database) {
        db = database;
        db.schema().createMissing(PAYMENT, SHAPE).await();
        db.sql("DELETE FROM payments").execute().await();
        new PaymentCashCrud(db)
                .insertAll(List.of(Cash.of("1.00"), Cash.of("2.00")))
                .await();
        new PaymentTransferCrud(db)
                .insertAll(List.of(Transfer.of("1.00", "A"), Transfer.of("3.00", "B")))
                .await();
    }

    private List<String> rows() {
        return db.list(select(PAYMENT.kind, PAYMENT.amount, PAYMENT.version)
                        .from(PAYMENT)
                        .orderBy(PAYMENT.kind.asc(), PAYMENT.amount.asc())
                        .into((kind, amount, version) -> kind + " " + amount + " " + version))
                .await();
    }

    @Test
    void writesRowsOfItsKind() {
        long written = db.execute(mergeInto(PAYMENT_CASH)
                        .using(PAYMENT_TRANSFER.as("transfer"))
                        .on(PAYMENT_CASH.amount.eq(PAYMENT_TRANSFER.as("transfer").amount))
                        .whenMatched()
                        .set(PAYMENT_CASH.amount, PAYMENT_CASH.amount.plus(BigDecimal.TEN))
                        .whenNotMatched()
                        .insert()
                        .set(PAYMENT_CASH.amount, PAYMENT_TRANSFER.as("transfer").amount)
                        .set(PAYMENT_CASH.createdAt, Instant.now())
                        .set(PAYMENT_CASH.deleted, false)
                        .set(PAYMENT_CASH.version, 5)
                        .whenNotMatchedBySource()
                        .set(PAYMENT_CASH.amount, BigDecimal.ONE))
                .await();

        assertThat(written).isEqualTo(3);
        assertThat(rows())
                .containsExactly("cash 1.00 1", "cash 3.00 5", "cash 11.00 1", "transfer 1.00 0", "transfer 3.00 0");
    }

    @Test
    void refusesRowsOfSeveralTables() {
        assertThatThrownBy(() -> mergeInto(SHAPE_CIRCLE)
                        .using(PAYMENT)
                        .on(SHAPE_CIRCLE.radius.gt(1.0))
                        .whenMatched()
                        .delete()
                        .sql())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("in several tables, which no merge writes");
    }
}
