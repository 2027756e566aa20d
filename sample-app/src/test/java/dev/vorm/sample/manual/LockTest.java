package dev.vorm.sample.manual;

import static dev.vorm.query.Sql.*;
import static dev.vorm.sample.manual.CheeseTable.CHEESE;
import static dev.vorm.sample.manual.DairyTable.DAIRY;
import static dev.vorm.sample.manual.StallTable.STALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.OpenTransaction;
import dev.vorm.TxOptions;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.LockTimeoutException;
import dev.vorm.query.Locked;
import io.vertx.core.Future;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that a transaction keeps for itself. */
class LockTest extends Fair {
    private static final Locked<Stall> FULLEST =
            select(STALL).orderBy(STALL.stock.desc()).limit(1).forUpdate();

    @Test
    void rowsAreLockedAndWritten() {
        Integer left = database.transaction(tx -> tx.one(FULLEST)
                        .compose(stall -> tx.one(update(STALL)
                                .set(STALL.stock, STALL.stock.minus(1))
                                .where(STALL.market
                                        .eq(stall.market().key())
                                        .and(STALL.cheese.eq(stall.cheese().key())))
                                .returning(STALL.stock))))
                .await();

        assertThat(left).isEqualTo(9);
    }

    @Test
    void othersTakeTheNextRow() {
        assertThat(byAnother(FULLEST.skipLocked()).await()).containsExactly(stall("AM", 5, 7));
    }

    @Test
    void othersDoNotWait() {
        assertThatThrownBy(() -> byAnother(FULLEST.noWait()).await())
                .isInstanceOf(LockTimeoutException.class)
                .hasMessageContaining("55P03");
    }

    /** What a query gives while a transaction holds the fullest stall. */
    private Future<List<Stall>> byAnother(Locked<Stall> query) {
        OpenTransaction mine = database.openTransaction(TxOptions.defaults()).await();
        mine.one(FULLEST).await();
        return database.transaction(other -> other.list(query)).eventually(mine::close);
    }

    @Test
    void rowsOfOneTableAreLockedByHalves() {
        var query = select(CHEESE.name)
                .from(CHEESE)
                .join(CHEESE.dairy)
                .where(DAIRY.region.eq("Jura"))
                .orderBy(CHEESE.id.asc())
                .forShare()
                .of(CHEESE);

        assertThat(database.transaction(tx -> tx.list(query)).await()).containsExactly("Comte", "Tomme");
        assertThat(query.sql()).endsWith("ORDER BY cheeses.id\nFOR SHARE OF cheeses");
    }

    @Test
    void rowsThatNeedNotBeThereAreNotLocked() {
        var query = select(CHEESE.name)
                .from(CHEESE)
                .leftJoin(STALL, STALL.cheese.on(CHEESE))
                .where(STALL.market.isNull());

        assertThat(database.transaction(tx -> tx.list(query.forUpdate().of(CHEESE)))
                        .await())
                .isEqualTo(database.list(query).await());
        assertThatThrownBy(() ->
                        database.transaction(tx -> tx.list(query.forUpdate())).await())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("outer join")
                .hasMessageContaining("of(...)");
    }
}
