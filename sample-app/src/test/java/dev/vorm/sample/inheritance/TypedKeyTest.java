package dev.vorm.sample.inheritance;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.inheritance.BillInTable.BILL_IN;
import static dev.vorm.sample.inheritance.BillOutTable.BILL_OUT;
import static dev.vorm.sample.inheritance.BillTable.BILL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.testing.VormTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A root whose key is of a type of its own. */
@VormTest
class TypedKeyTest {
    private Database db;
    private BillCrud bills;
    private Bill in;
    private Bill out;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema().createMissing(BILL, BILL_IN, BILL_OUT).await();
        db.execute(deleteFrom(BILL).allRows()).await();
        bills = new BillCrud(db);
        in = bills.insert(new Bill.In(null, "ann")).await();
        out = bills.insertAll(List.of(new Bill.Out(null, 7))).await().get(0);
    }

    @Test
    void isReadAndDeletedByItsKey() {
        assertThat(bills.findById(in.id()).await()).contains(in);
        assertThat(bills.findAllById(List.of(out.id(), in.id())).await()).containsExactly(out, in);
        assertThat(bills.exists(out.id()).await()).isTrue();
        assertThat(bills.deleteById(in.id()).await()).isTrue();
        assertThat(bills.deleteAllById(List.of(in.id(), out.id())).await()).isOne();
    }

    @Test
    void namesAndKindsAreTakenAsTheyAre() {
        assertThat(db.list(select(BILL)).await()).containsExactlyInAnyOrder(in, out);
        assertThat(db.list(select(BILL_IN)).await()).containsExactly((Bill.In) in);
        assertThat(db.list(select(BILL_OUT).where(BILL_OUT.amount.eq(7))).await())
                .containsExactly((Bill.Out) out);
    }
}
