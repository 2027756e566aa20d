package dev.vorm.sample.inheritance;

import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.inheritance.PaymentTable.PAYMENT;

import dev.vorm.annotation.Repository;
import dev.vorm.repository.CrudRepository;
import io.vertx.core.Future;
import java.math.BigDecimal;
import java.util.List;

@Repository
interface PaymentRepository extends CrudRepository<Payment, Long> {
    default Future<List<Payment>> above(String amount) {
        return executor()
                .list(select(PAYMENT)
                        .where(PAYMENT.amount.gt(new BigDecimal(amount)))
                        .orderBy(PAYMENT.id.asc()));
    }
}
