package dev.vorm.mapping;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.execute.SqlStatement;
import dev.vorm.support.Binds;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;

/** A server that takes documents as a generated mapping sends them, over one connection. */
final class JsonServer implements AutoCloseable {
    static final String PROPERTY = "User.profile";

    final Database db = Database.connect(
            TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()).poolSize(1));

    /** Sends a value and reads it back. */
    <T> T echo(SqlType<T> type, T value) {
        return read(type, (String) Binds.encode(type, value, PROPERTY));
    }

    /** Reads a text that somebody else stored. */
    <T> T read(SqlType<T> type, String text) {
        return reading(type, text).await();
    }

    <T> Future<T> reading(SqlType<T> type, String text) {
        return db.one(
                SqlStatement.named(
                        "User.find",
                        "SELECT $1::text::" + type.name() + "::text",
                        (row, at) -> Values.decode(type, row.getString(at), PROPERTY)),
                Tuple.of(text));
    }

    /** What the server holds for a value. */
    <T> String stored(SqlType<T> type, T value) {
        return db.one(
                        SqlStatement.named(
                                "User.text",
                                "SELECT $1::text::" + type.name() + "::text",
                                (row, at) -> row.getString(at)),
                        Tuple.of(Binds.encode(type, value, PROPERTY)))
                .await();
    }

    @Override
    public void close() {
        db.close().await();
    }
}
