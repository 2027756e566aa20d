package dev.vorm.sample.manual;

import dev.vorm.OpenTransaction;
import dev.vorm.TxOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fair where each test writes in a transaction that is never committed. */
abstract class Writing extends Fair {
    private OpenTransaction transaction;

    @BeforeEach
    void begin() {
        transaction = database.openTransaction(TxOptions.defaults()).await();
        db = transaction;
    }

    @AfterEach
    void rollBack() {
        transaction.close().await();
    }
}
