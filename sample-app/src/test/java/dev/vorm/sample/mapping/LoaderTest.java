package dev.vorm.sample.mapping;

import static dev.vorm.sample.mapping.LineTable.LINE;
import static dev.vorm.sample.mapping.NicknameTable.NICKNAME;
import static dev.vorm.sample.mapping.PurchaseTable.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.relationship.Ref;
import dev.vorm.repository.Loader;
import dev.vorm.testing.StatementCounter;
import dev.vorm.testing.VormTest;
import io.vertx.core.CompositeFuture;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keys of all kinds find their entities again. */
@VormTest
class LoaderTest {
    private static <T> Supplier<Future<List<T>>> inOneTurn(Vertx vertx, Supplier<Stream<Future<T>>> calls) {
        Promise<List<T>> promise = Promise.promise();
        return () -> {
            vertx.runOnContext(start -> Future.all(calls.get().toList())
                    .map(CompositeFuture::<T>list)
                    .onComplete(promise));
            return promise.future();
        };
    }

    @Test
    void keysOfSeveralColumns(Vertx vertx, Database db, StatementCounter counter) {
        db.schema().createMissing(PURCHASE, LINE).await();
        PurchaseId purchase = new PurchaseId(77);
        new PurchaseCrud(db).insert(new Purchase(purchase, "Ann")).await();
        LineCrud lines = new LineCrud(db);
        Line written = lines.insert(new Line(Ref.of(purchase), 1, new BigDecimal("1.00"), 0))
                .await();
        Loader<Line, LineKey> loader = Loader.of(lines);

        List<Optional<Line>> found = counter.expect(
                1,
                inOneTurn(
                        vertx,
                        () -> Stream.of(new LineKey(purchase, 2), new LineKey(purchase, 1), new LineKey(purchase, 1))
                                .map(loader::findById)));

        assertThat(found).containsExactly(Optional.empty(), Optional.of(written), Optional.of(written));
    }

    @Test
    void keysThatOnlyTheDatabaseTakesForEqual(Vertx vertx, Database db, StatementCounter counter) {
        db.schema().createMissing(NICKNAME).await();
        NicknameCrud nicknames = new NicknameCrud(db);
        Nickname bob = nicknames.insert(new Nickname("Bob", 1)).await();
        Loader<Nickname, String> loader = Loader.of(nicknames);

        assertThat(counter.expect(
                        1, inOneTurn(vertx, () -> Stream.of("BOB", "bob").map(loader::findById))))
                .containsExactly(Optional.of(bob), Optional.of(bob));
        assertThat(counter.expect(
                        3,
                        inOneTurn(vertx, () -> Stream.of("BOB", "nobody", "Bob").map(loader::findById))))
                .containsExactly(Optional.of(bob), Optional.empty(), Optional.of(bob));
    }
}
