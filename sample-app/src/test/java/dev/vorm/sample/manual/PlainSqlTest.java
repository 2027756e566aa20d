package dev.vorm.sample.manual;

import static dev.vorm.query.Sql.*;
import static dev.vorm.sample.manual.CheeseTable.CHEESE;
import static dev.vorm.sample.manual.DairyTable.DAIRY;
import static dev.vorm.sample.manual.MarketTable.MARKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.StatementException;
import dev.vorm.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SQL of one's own, in pieces and whole. */
class PlainSqlTest extends Writing {
    @Test
    void aPieceIsAnExpression() {
        var initials = raw(SqlType.TEXT, "regexp_replace({0}, '[^A-Z]', {1}, 'g')", DAIRY.name, value("."));
        var query = select(asText(initials).length()).from(DAIRY).where(DAIRY.name.eq("Le Pré"));

        assertThat(one(query)).isEqualTo(6);
        assertThat(query.sql()).startsWith("SELECT length((regexp_replace(name, '[^A-Z]', $1::text, 'g')))\n");
    }

    @Test
    void aPieceIsACondition() {
        assertThat(list(select(CHEESE.name)
                        .from(CHEESE)
                        .where(rawCondition("{0} % 6 = 0", CHEESE.months).and(CHEESE.milk.eq(Milk.COW)))
                        .orderBy(CHEESE.id.asc())))
                .containsExactly("Berg", "Comte");
    }

    @Test
    void aPieceIsAConstant() {
        String given = new StringBuilder("1 = 1").toString();

        assertThatThrownBy(() -> rawCondition(given)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rawCondition("{0} = {1}", CHEESE.id)).hasMessageContaining("{1}");
    }

    @Test
    void aStatementHasNames() {
        assertThat(db.sql("SELECT count(*) FROM cheeses WHERE milk = :milk AND price < :price")
                        .bind("milk", "COW")
                        .bind("price", money("22"))
                        .one(Long.class)
                        .await())
                .isEqualTo(2L);
    }

    @Test
    void aStatementGetsLists() {
        assertThat(db.sql("SELECT name FROM cheeses WHERE id = ANY (:ids) ORDER BY id")
                        .bindAll("ids", List.of(2L, 4L), SqlType.BIGINT)
                        .list(String.class)
                        .await())
                .containsExactly("Geiss", "Tomme");
    }

    record Town(String code, String name) {}

    @Test
    void aStatementGivesAnything() {
        assertThat(db.sql("SELECT code, town FROM markets WHERE code > :after ORDER BY code")
                        .bind("after", "B")
                        .list((row, at) -> new Town(row.getString(at), row.getString(at + 1)))
                        .await())
                .containsExactly(new Town("BE", "Bern"), new Town("OS", "Oslo"));
    }

    @Test
    void aStatementWrites() {
        assertThat(db.sql("UPDATE markets SET town = :town WHERE code = 'OS'")
                        .bind("town", "Bergen")
                        .execute()
                        .await())
                .isEqualTo(1L);
        assertThat(one(select(MARKET.town).from(MARKET).where(MARKET.code.eq("OS"))))
                .isEqualTo("Bergen");
    }

    @Test
    void aStatementThatIsWrongFails() {
        assertThatThrownBy(() ->
                        db.sql("SELECT nme FROM markets").list(String.class).await())
                .isInstanceOf(StatementException.class)
                .hasMessageContaining("nme");
    }
}
