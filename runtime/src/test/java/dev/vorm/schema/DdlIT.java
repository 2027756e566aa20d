package dev.vorm.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.execute.SqlStatement;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server has what a line of the schema resource says, all of it. */
class DdlIT {
    private static final TableDefinition TABLE = DefinitionReader.table(new JsonObject("""
            {"table": "order", "schema": "My Shop", "comment": "It's an \\\\ order",
             "columns": [
               {"name": "id", "type": "bigint", "identity": true},
               {"name": "user", "type": "varchar(5)", "nullable": true, "comment": "Who ordered"},
               {"name": "parent", "type": "bigint", "nullable": true},
               {"name": "price", "type": "numeric(9,2)", "default": "9.99"},
               {"name": "double price", "type": "numeric", "computed": "price * 2"}],
             "primaryKey": {"name": "order_pkey", "columns": ["id"]},
             "uniques": [
               {"name": "order_user_price_key", "columns": ["user", "price"], "nullsNotDistinct": true},
               {"name": "order_parent_user_key", "columns": ["parent", "user"], "deferrable": "INITIALLY DEFERRED"}],
             "checks": [{"name": "order_price_check", "condition": "price > 0"}],
             "foreignKeys": [{"name": "order_parent_fkey", "columns": ["parent"],
                "references": {"schema": "My Shop", "table": "order", "columns": ["id"]},
                "onDelete": "SET NULL", "onUpdate": "CASCADE", "deferrable": "INITIALLY IMMEDIATE"}],
             "indexes": [
               {"name": "order_user_idx", "keys": [{"column": "user"}, {"column": "id"}]},
               {"name": "order_parent_idx", "keys": [{"column": "parent"}], "unique": true, "nullsNotDistinct": true},
               {"name": "order_rich_idx", "keys": [{"column": "id", "descending": true, "nulls": "LAST"},
                 {"expression": "lower(\\"user\\")", "operatorClass": "text_pattern_ops"}],
                "include": ["price"], "where": "price > 1"},
               {"name": "order_hash_idx", "keys": [{"column": "user"}], "using": "hash"}]}
            """));

    private static final String ORDER = "'\"My Shop\".\"order\"'::regclass";

    private static Database db;

    @BeforeAll
    static void make() {
        db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()));
        run(Ddl.createSchema(TABLE.schema()));
        run(Ddl.createTable(TABLE));
        run(Ddl.addForeignKey(TABLE, TABLE.foreignKeys().get(0)));
        TABLE.indexes().forEach(index -> run(Ddl.createIndex(TABLE, index)));
        Ddl.comments(TABLE).forEach(DdlIT::run);
    }

    @AfterAll
    static void close() {
        db.close().await();
    }

    private static void run(String sql) {
        db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await();
    }

    private static List<String> texts(String sql) {
        return db.list(SqlStatement.rendered(sql), Tuple.tuple(), (row, at) -> row.getString(at))
                .await();
    }

    @Test
    void makesColumns() {
        assertThat(texts("SELECT concat_ws(' ', column_name, data_type, character_maximum_length, numeric_precision,"
                        + " numeric_scale, column_default, is_nullable, identity_generation,"
                        + " generation_expression)\n"
                        + "FROM information_schema.columns\n"
                        + "WHERE table_schema = 'My Shop' AND table_name = 'order'\nORDER BY ordinal_position"))
                .containsExactly(
                        "id bigint 64 0 NO BY DEFAULT",
                        "user character varying 5 YES",
                        "parent bigint 64 0 YES",
                        "price numeric 9 2 9.99 NO",
                        "double price numeric NO (price * (2)::numeric)");
    }

    @Test
    void makesConstraints() {
        assertThat(texts("SELECT conname::text || ' ' || pg_get_constraintdef(oid)\nFROM pg_constraint\n"
                        + "WHERE conrelid = " + ORDER + " AND contype <> 'n'\nORDER BY conname"))
                .containsExactly(
                        "order_parent_fkey FOREIGN KEY (parent) REFERENCES \"My Shop\".\"order\"(id)"
                                + " ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE",
                        "order_parent_user_key UNIQUE (parent, \"user\") DEFERRABLE INITIALLY DEFERRED",
                        "order_pkey PRIMARY KEY (id)",
                        "order_price_check CHECK ((price > (0)::numeric))",
                        "order_user_price_key UNIQUE NULLS NOT DISTINCT (\"user\", price)");
    }

    @Test
    void makesIndexes() {
        assertThat(texts("SELECT indexdef\nFROM pg_indexes\n"
                        + "WHERE schemaname = 'My Shop' AND indexname LIKE '%_idx'\nORDER BY indexname"))
                .containsExactly(
                        "CREATE INDEX order_hash_idx ON \"My Shop\".\"order\" USING hash (\"user\")",
                        "CREATE UNIQUE INDEX order_parent_idx ON \"My Shop\".\"order\" USING btree (parent)"
                                + " NULLS NOT DISTINCT",
                        "CREATE INDEX order_rich_idx ON \"My Shop\".\"order\" USING btree (id DESC NULLS LAST,"
                                + " lower((\"user\")::text) text_pattern_ops) INCLUDE (price)"
                                + " WHERE (price > (1)::numeric)",
                        "CREATE INDEX order_user_idx ON \"My Shop\".\"order\" USING btree (\"user\", id)");
    }

    @Test
    void makesComments() {
        assertThat(texts("SELECT obj_description(" + ORDER + ", 'pg_class')")).containsExactly("It's an \\ order");
        assertThat(texts("SELECT col_description(" + ORDER + ", 2)")).containsExactly("Who ordered");
    }
}
