package dev.vorm.sample.inheritance;

import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.exists;
import static dev.vorm.query.Sql.insertInto;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.update;
import static dev.vorm.sample.inheritance.PaymentCardPaymentTable.PAYMENT_CARD_PAYMENT;
import static dev.vorm.sample.inheritance.PaymentTable.PAYMENT;
import static dev.vorm.sample.inheritance.PaymentTransferTable.PAYMENT_TRANSFER;
import static dev.vorm.sample.inheritance.ReceiptTable.RECEIPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.MappingException;
import dev.vorm.error.NotFoundException;
import dev.vorm.error.OptimisticLockException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.relationship.Ref;
import dev.vorm.sample.inheritance.Payment.CardPayment;
import dev.vorm.sample.inheritance.Payment.Cash;
import dev.vorm.sample.inheritance.Payment.Network;
import dev.vorm.sample.inheritance.Payment.Transfer;
import dev.vorm.testing.StatementCounter;
import dev.vorm.testing.VormTest;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records under a sealed interface, with all rows in one table. */
@VormTest
class SingleTableTest {
    private Database db;
    private StatementCounter counter;
    private PaymentRepository payments;
    private PaymentCardPaymentCrud cards;
    private PaymentTransferCrud transfers;
    private CardPayment card;
    private Cash cash;
    private Transfer transfer;

    @BeforeEach
    void create(Database database, StatementCounter statements) {
        db = database;
        counter = statements;
        db.schema().createMissing(PAYMENT, RECEIPT).await();
        db.execute(deleteFrom(RECEIPT).allRows()).await();
        db.execute(deleteFrom(PAYMENT.withDeleted()).allRows()).await();
        payments = new PaymentRepositoryImpl(db);
        cards = new PaymentCardPaymentCrud(db);
        transfers = new PaymentTransferCrud(db);
        card = (CardPayment) payments.insert(CardPayment.of("10.50", "4111")).await();
        cash = (Cash) payments.insert(Cash.of("20.00")).await();
        transfer = (Transfer) payments.insert(Transfer.of("30.00", "DE89")).await();
    }

    private static String kind(Payment payment) {
        if (payment instanceof CardPayment) {
            return "card";
        }
        return payment instanceof Cash ? "cash" : ((Transfer) payment).iban();
    }

    @Test
    void eachKindComesBackAsItWas() {
        assertThat(card.id()).isNotNull();
        assertThat(card.currency()).isEqualTo("EUR");
        assertThat(card.createdAt()).isNotNull();
        assertThat(transfer.changedAt()).isNotNull();

        assertThat(payments.findById(card.id()).await()).contains(card);
        assertThat(payments.getById(cash.id()).await()).isEqualTo(cash);
        assertThat(payments.findAllById(List.of(transfer.id(), card.id(), cash.id()))
                        .await())
                .containsExactly(transfer, card, cash);
        assertThat(payments.findAll().await()).containsExactlyInAnyOrder(card, cash, transfer);
        assertThat(payments.count().await()).isEqualTo(3);
        assertThat(payments.exists(cash.id()).await()).isTrue();
        assertThat(payments.above("15").await())
                .extracting(SingleTableTest::kind)
                .containsExactly("cash", "DE89");
        assertThat(cards.getById(card.id()).await()).isEqualTo(card);
    }

    @Test
    void manyOfSeveralKindsAreInsertedInOneStatementInTheirOrder() {
        List<Payment> given = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            given.add(Cash.of("1." + (10 + i)));
            given.add(CardPayment.of("2." + (10 + i), "5000" + i));
            given.add(Transfer.of("3." + (10 + i), "AT" + i));
        }
        counter.reset();

        List<Payment> inserted = payments.insertAll(given).await();

        assertThat(counter.statements()).hasSize(1);
        assertThat(inserted).hasSameSizeAs(given);
        for (int i = 0; i < given.size(); i++) {
            assertThat(inserted.get(i)).hasSameClassAs(given.get(i));
            assertThat(inserted.get(i).amount())
                    .isEqualByComparingTo(given.get(i).amount());
        }
        List<Long> ids = inserted.stream().map(Payment::id).toList();
        assertThat(ids).doesNotHaveDuplicates().isSorted();
        assertThat(payments.findAllById(ids).await()).isEqualTo(inserted);
        assertThat(inserted.get(1)).isInstanceOfSatisfying(CardPayment.class, one -> {
            assertThat(one.currency()).isEqualTo("EUR");
            assertThat(one.holder()).contains(new Payment.Holder("Ann", null));
        });
        assertThat(payments.insertAll(List.of()).await()).isEmpty();
    }

    @Test
    void updatesAndDeletesKnowTheVersion() {
        CardPayment changed = new CardPayment(
                "4222",
                Network.AMEX,
                Optional.empty(),
                "USD",
                "x",
                card.id(),
                card.amount(),
                card.createdAt(),
                false,
                0);
        Payment updated = payments.update(changed).await();

        assertThat(updated).isInstanceOfSatisfying(CardPayment.class, one -> {
            assertThat(one.version()).isOne();
            assertThat(one.network()).isEqualTo(Network.AMEX);
        });
        assertThat(payments.getById(card.id()).await()).isEqualTo(updated);
        assertThatThrownBy(() -> payments.update(card).await()).isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> payments.delete(card).await()).isInstanceOf(OptimisticLockException.class);
        payments.delete(updated).await();
        assertThatThrownBy(() -> payments.delete(updated).await()).isInstanceOf(NotFoundException.class);
        assertThat(payments.deleteById(cash.id()).await()).isTrue();
        assertThat(payments.findAll().await()).containsExactly(transfer);
        assertThat(db.list(select(PAYMENT.withDeleted()).where(PAYMENT.deleted.eq(true)))
                        .await())
                .hasSize(2);
        assertThat(payments.deleteAllById(List.of(cash.id(), transfer.id())).await())
                .isOne();
    }

    @Test
    void anUpdateNeverChangesTheKind() {
        Cash disguised = new Cash(card.id(), card.amount(), card.createdAt(), false, card.version());

        assertThatThrownBy(() -> payments.update(disguised).await()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> payments.delete(disguised).await()).isInstanceOf(NotFoundException.class);
        assertThat(payments.getById(card.id()).await()).isEqualTo(card);
    }

    @Test
    void aRepositoryOfOneKindSeesItsRowsOnly() {
        assertThat(cards.findById(cash.id()).await()).isEmpty();
        assertThatThrownBy(() -> cards.getById(cash.id()).await()).isInstanceOf(NotFoundException.class);
        assertThat(cards.findAllById(List.of(cash.id(), card.id(), transfer.id()))
                        .await())
                .containsExactly(card);
        assertThat(cards.findAll().await()).containsExactly(card);
        assertThat(cards.exists(cash.id()).await()).isFalse();
        assertThat(cards.exists(card.id()).await()).isTrue();
        assertThat(cards.count().await()).isOne();
        assertThat(cards.deleteById(cash.id()).await()).isFalse();
        assertThat(cards.deleteAllById(List.of(cash.id(), transfer.id())).await())
                .isZero();
        CardPayment stranger = new CardPayment(
                "4333", Network.VISA, Optional.empty(), "EUR", null, cash.id(), cash.amount(), null, false, 0);
        assertThatThrownBy(() -> cards.update(stranger).await()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> cards.delete(stranger).await()).isInstanceOf(NotFoundException.class);
        assertThat(payments.count().await()).isEqualTo(3);
        assertThat(cards.insertAll(List.of(CardPayment.of("1", "6111"), CardPayment.of("2", "6222")))
                        .await())
                .extracting(CardPayment::number)
                .containsExactly("6111", "6222");
    }

    @Test
    void aQueryOfOneKindSeesItsRowsOnly() {
        PaymentCardPaymentTable cardTable = PAYMENT_CARD_PAYMENT;
        assertThat(db.list(select(cardTable)).await()).containsExactly(card);
        assertThat(db.list(select(cardTable).where(cardTable.number.eq("4111").or(cardTable.amount.gt(BigDecimal.ONE))))
                        .await())
                .containsExactly(card);
        assertThat(db.one(select(count()).from(cardTable)).await()).isOne();
        assertThat(db.execute(update(cardTable)
                                .set(cardTable.amount, new BigDecimal("7.00"))
                                .allRows())
                        .await())
                .isOne();
        assertThat(db.execute(deleteFrom(PAYMENT_TRANSFER).where(PAYMENT_TRANSFER.id.eq(card.id())))
                        .await())
                .isZero();
        Long added = db.one(insertInto(PAYMENT_TRANSFER)
                        .set(PAYMENT_TRANSFER.amount, BigDecimal.TEN)
                        .set(PAYMENT_TRANSFER.iban, "CH93")
                        .set(PAYMENT_TRANSFER.changedAt, transfer.changedAt())
                        .returning(PAYMENT_TRANSFER.id))
                .await();
        assertThat(transfers.getById(added).await().iban()).isEqualTo("CH93");
        assertThat(db.execute(deleteFrom(PAYMENT_TRANSFER).allRows()).await()).isEqualTo(2);
        assertThat(db.list(select(PAYMENT.amount).from(PAYMENT).orderBy(PAYMENT.id.asc()))
                        .await())
                .containsExactly(new BigDecimal("7.00"), new BigDecimal("20.00"));
        assertThat(db.list(select(PAYMENT).where(PAYMENT.kind.eq("cash"))).await())
                .containsExactly(cash);
    }

    @Test
    void othersReferToAllOrToOneKind() {
        ReceiptCrud receipts = new ReceiptCrud(db);
        Receipt receipt = receipts.insert(new Receipt(null, Ref.of(cash.id()), Ref.of(card.id())))
                .await();

        assertThat(receipts.getById(receipt.id()).await()).isEqualTo(receipt);
        assertThat(db.list(select(PAYMENT).join(RECEIPT, RECEIPT.payment.key().eq(PAYMENT.id)))
                        .await())
                .containsExactly(cash);
        PaymentCardPaymentTable cardOf = PAYMENT_CARD_PAYMENT.as("card_of");
        assertThat(db.list(select(cardOf.number).from(RECEIPT).join(RECEIPT.card, cardOf))
                        .await())
                .containsExactly("4111");
        PaymentTransferTable transferOf = PAYMENT_TRANSFER.as("transfer_of");
        assertThat(db.list(select(transferOf.iban)
                                .from(RECEIPT)
                                .leftJoin(transferOf, transferOf.id.eq(RECEIPT.payment.key())))
                        .await())
                .hasSize(1)
                .containsOnlyNulls();
        Transfer refund =
                new Transfer(null, new BigDecimal("1.00"), null, false, 0, "DE1", null, null, Ref.of(card.id()));
        assertThat(transfers.insert(refund).await().refundOf()).isEqualTo(Ref.of(card.id()));
    }

    @Test
    void theDatabaseHoldsWhatEachKindMustHave() {
        assertThatThrownBy(() -> payments.insert(new CardPayment(
                                null, Network.VISA, Optional.empty(), null, null, null, BigDecimal.ONE, null, false, 0))
                        .await())
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        failure -> assertThat(failure.constraint()).isEqualTo("payments_kind_card_check"));
        assertThatThrownBy(() -> payments.insert(CardPayment.of("1.00", "12")).await())
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> run("UPDATE payments SET kind = 'gold'"))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        failure -> assertThat(failure.constraint()).isEqualTo("payments_kind_check"));
        assertThatThrownBy(
                        () -> payments.insertAll(List.of(cash, Cash.of("1.00"))).await())
                .isInstanceOf(MappingException.class);
        assertThat(db.schema()
                        .verify(PAYMENT, RECEIPT, PAYMENT_CARD_PAYMENT)
                        .await()
                        .toString())
                .isEmpty();
    }

    @Test
    void aKindThatNobodyKnowsIsNamed() {
        run("ALTER TABLE payments DROP CONSTRAINT payments_kind_check");
        run("UPDATE payments SET kind = 'gold' WHERE id = " + cash.id());
        try {
            assertThatThrownBy(() -> payments.getById(cash.id()).await())
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("payments.kind")
                    .hasMessageContaining("id = " + cash.id())
                    .hasMessageNotContaining("gold");
            assertThat(payments.getById(card.id()).await()).isEqualTo(card);
            assertThat(db.schema().verify(PAYMENT).await().toString()).contains("payments");
        } finally {
            run("DELETE FROM payments WHERE kind = 'gold'");
            run("ALTER TABLE payments ADD CONSTRAINT payments_kind_check CHECK (kind IN ('cash', 'card', 'transfer'))");
        }
    }

    /** In one table they have one name, which within means the rows of the query within. */
    @Test
    void columnsOfTheQueryAroundAreNotTakenForThoseOfTheOneWithin() {
        PaymentCardPaymentTable within = PAYMENT_CARD_PAYMENT.as("within");

        assertThat(db.list(select(PAYMENT.id)
                                .from(PAYMENT)
                                .where(exists(select(within).where(within.id.eq(PAYMENT.id)))))
                        .await())
                .containsExactly(card.id());
        assertThatThrownBy(() -> db.list(select(PAYMENT.id)
                                .from(PAYMENT)
                                .where(exists(
                                        select(PAYMENT_CARD_PAYMENT).where(PAYMENT_CARD_PAYMENT.id.eq(PAYMENT.id)))))
                        .await())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("payments.id of the query around")
                .hasMessageContaining("as(...)");
    }

    private void run(String sql) {
        db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await();
    }

    @Test
    void nothingIsRefused() {
        assertThatThrownBy(() -> payments.insert(null).await())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("Payment.insert");
        assertThatThrownBy(() -> payments.update(null).await()).isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> payments.delete(null).await()).isInstanceOf(InvalidArgumentException.class);
    }

    @Test
    void inATransactionTheyAreWrittenThere() {
        assertThatThrownBy(() -> db.transaction(tx -> tx.with(payments)
                                .insert(Cash.of("5.00"))
                                .compose(added -> tx.with(payments).delete(cash))
                                .compose(gone -> tx.with(cards).count())
                                .map(found -> {
                                    throw new IllegalStateException("stop " + found);
                                }))
                        .await())
                .hasMessageContaining("stop 1");
        assertThat(payments.findAll().await()).containsExactlyInAnyOrder(card, cash, transfer);
    }
}
