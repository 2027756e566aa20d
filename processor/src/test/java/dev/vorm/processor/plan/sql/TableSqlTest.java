package dev.vorm.processor.plan.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableSqlTest {
    private static final SqlColumn ID = new SqlColumn("id", "bigint", false);
    private static final SqlColumn PRICE = new SqlColumn("price", "numeric", true);
    private static final SqlColumn ORDER = new SqlColumn("order", "text", false);
    private static final SqlColumn AT = new SqlColumn("at", "timestamp with time zone", false);
    private static final SqlColumn VERSION = new SqlColumn("version", "integer", false);

    private final TableSql sql = new TableSql("shop", "user", List.of(ID, PRICE, ORDER), List.of(ID), RowFilter.NONE);

    @Test
    void reads() {
        assertThat(sql.findById()).isEqualTo("SELECT id, price::text, \"order\"\nFROM shop.\"user\"\nWHERE id = $1");
        assertThat(sql.findAll()).isEqualTo("SELECT id, price::text, \"order\"\nFROM shop.\"user\"");
        assertThat(sql.exists()).isEqualTo("SELECT EXISTS (SELECT 1 FROM shop.\"user\" WHERE id = $1)");
        assertThat(sql.count()).isEqualTo("SELECT count(*)\nFROM shop.\"user\"");
    }

    @Test
    void readsManyInTheOrderOfTheirKeys() {
        assertThat(sql.findAllById()).isEqualTo("""
                        SELECT "user".id, "user".price::text, "user"."order"
                        FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)
                        JOIN shop."user" ON "user".id = input.id
                        ORDER BY input_order""");
    }

    @Test
    void aTableMayBeNamedLikeOurOwnNames() {
        SqlColumn order = new SqlColumn("input_order", "integer", false);
        TableSql input = new TableSql("", "input", List.of(ID, order), List.of(ID), RowFilter.NONE);

        assertThat(input.findAllById()).isEqualTo("""
                        SELECT input.id, input.input_order
                        FROM unnest($1::bigint[]) WITH ORDINALITY AS input_ (id, input_order_)
                        JOIN input ON input.id = input_.id
                        ORDER BY input_order_""");
    }

    @Test
    void insertsNumberOnlyTheirBinds() {
        List<InsertedColumn> columns = List.of(
                InsertedColumn.bindOr(ORDER, "'new'"),
                InsertedColumn.expression(AT, "now()"),
                InsertedColumn.bind(PRICE),
                InsertedColumn.bindOr(PRICE, "9.99"));

        assertThat(sql.insert(columns, List.of(ID, PRICE))).isEqualTo("""
                        INSERT INTO shop."user" ("order", at, price, price)
                        VALUES (coalesce($1::text, 'new'), now(), $2::text::numeric, coalesce($3::text::numeric, 9.99))
                        RETURNING id, price::text""");
        assertThat(sql.insertAll(columns, List.of(ID))).isEqualTo("""
                        INSERT INTO shop."user" ("order", at, price, price)
                        SELECT coalesce("order", 'new'), now(), price::numeric, coalesce(price::numeric, 9.99)
                        FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS input ("order", price, price, input_order)
                        ORDER BY input_order
                        RETURNING id""");
    }

    @Test
    void aKeyCanBeSeveralColumns() {
        TableSql lines = new TableSql("", "lines", List.of(ID, PRICE, ORDER), List.of(ID, PRICE), RowFilter.NONE);

        assertThat(lines.exists())
                .isEqualTo("SELECT EXISTS (SELECT 1 FROM lines WHERE id = $1 AND price = $2::text::numeric)");
        assertThat(lines.findAllById()).isEqualTo("""
                        SELECT lines.id, lines.price::text, lines."order"
                        FROM unnest($1::bigint[], $2::text[]) WITH ORDINALITY AS input (id, price, input_order)
                        JOIN lines ON lines.id = input.id AND lines.price = input.price::numeric
                        ORDER BY input_order""");
        assertThat(lines.update(List.of(new UpdatedColumn(ORDER, "")), VERSION, List.of(ID)))
                .isEqualTo("""
                        UPDATE lines
                        SET "order" = $3
                        WHERE id = $1 AND price = $2::text::numeric AND version = $4
                        RETURNING id""");
        assertThat(lines.deleteAllById()).isEqualTo("""
                        DELETE FROM lines
                        USING unnest($1::bigint[], $2::text[]) WITH ORDINALITY AS input (id, price, input_order)
                        WHERE lines.id = input.id AND lines.price = input.price::numeric""");
    }

    @Test
    void keysThatTravelAsTextAreCastOneByOne() {
        TableSql prices = new TableSql("", "prices", List.of(PRICE), List.of(PRICE), RowFilter.NONE);

        assertThat(prices.deleteAllById()).isEqualTo("""
                        DELETE FROM prices
                        WHERE price = ANY (SELECT price::numeric FROM unnest($1::text[]) AS input (price))""");
    }

    @Test
    void rowsWithoutBindsAreCounted() {
        assertThat(sql.insertAll(List.of(InsertedColumn.expression(AT, "now()")), List.of(ID, AT)))
                .isEqualTo("""
                        INSERT INTO shop."user" (at)
                        SELECT now()
                        FROM generate_series(1, $1::integer)
                        RETURNING id, at""");
    }

    @Test
    void updatesAndDeletesAskForTheVersion() {
        List<UpdatedColumn> columns = List.of(
                new UpdatedColumn(PRICE, ""), new UpdatedColumn(VERSION, "version + 1"), new UpdatedColumn(ORDER, ""));

        assertThat(sql.update(columns, VERSION, List.of(VERSION))).isEqualTo("""
                        UPDATE shop."user"
                        SET price = $2::text::numeric, version = version + 1, "order" = $3
                        WHERE id = $1 AND version = $4
                        RETURNING version""");
        assertThat(sql.delete(VERSION)).isEqualTo("DELETE FROM shop.\"user\"\nWHERE id = $1 AND version = $2");
        assertThat(sql.delete(null)).isEqualTo(sql.deleteById());
    }

    @Test
    void deletesManyByOneArray() {
        assertThat(sql.deleteAllById()).isEqualTo("DELETE FROM shop.\"user\"\nWHERE id = ANY ($1::bigint[])");
    }
}
