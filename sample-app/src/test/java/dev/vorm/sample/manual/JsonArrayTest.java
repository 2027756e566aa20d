package dev.vorm.sample.manual;

import static dev.vorm.query.Sql.*;
import static dev.vorm.sample.manual.CheeseTable.CHEESE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.query.Condition;
import dev.vorm.query.Expression;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that hold more than one value. */
class JsonArrayTest extends Writing {
    private List<String> cheeses(Condition condition) {
        return list(select(CHEESE.name).from(CHEESE).where(condition).orderBy(CHEESE.id.asc()));
    }

    private <T> T ofBerg(Expression<T> expression) {
        return one(select(expression).from(CHEESE).where(CHEESE.name.eq("Berg")));
    }

    // Arrays

    @Test
    void arraysContainAndOverlap() {
        assertThat(cheeses(CHEESE.flavours.has("sweet"))).containsExactly("Comte", "Zee");
        assertThat(cheeses(CHEESE.flavours.contains(List.of("salty", "nutty")))).containsExactly("Berg");
        assertThat(cheeses(CHEESE.flavours.overlaps(List.of("earthy", "fresh"))))
                .containsExactly("Geiss", "Tomme");
        assertThat(cheeses(CHEESE.flavours.containedBy(List.of("nutty", "sweet"))))
                .containsExactly("Comte", "Duin");
        assertThat(cheeses(CHEESE.flavours.isEmpty())).containsExactly("Duin");
    }

    @Test
    void arraysHavePlacesAndParts() {
        assertThat(ofBerg(CHEESE.flavours.at(2))).isEqualTo("salty");
        assertThat(ofBerg(asText(CHEESE.flavours.at(1)).upper())).isEqualTo("NUTTY");
        assertThat(ofBerg(CHEESE.flavours.at(3))).isNull();
        assertThat(ofBerg(CHEESE.flavours.slice(2, 9))).containsExactly("salty");
        assertThat(ofBerg(CHEESE.flavours.position("salty"))).isEqualTo(2);
        assertThat(ofBerg(CHEESE.flavours.cardinality())).isEqualTo(2);
        assertThat(ofBerg(CHEESE.flavours.join("/"))).isEqualTo("nutty/salty");
    }

    @Test
    void arraysAreChanged() {
        assertThat(one(update(CHEESE)
                        .set(CHEESE.flavours, CHEESE.flavours.append("old").remove("salty"))
                        .where(CHEESE.name.eq("Berg"))
                        .returning(CHEESE.flavours)))
                .containsExactly("nutty", "old");
        assertThat(ofBerg(CHEESE.flavours.prepend("x").replace("x", "y").concat(List.of("z"))))
                .containsExactly("y", "nutty", "old", "z");
    }

    @Test
    void aValueIsOneOfAnArray() {
        assertThat(cheeses(CHEESE.name.lower().eq(any(CHEESE.flavours)))).isEmpty();
        assertThat(cheeses(value("nutty").ne(all(CHEESE.flavours)))).containsExactly("Geiss", "Tomme", "Duin", "Zee");
    }

    // JSON

    @Test
    void documentsHaveKeys() {
        assertThat(ofBerg(CHEESE.facts.atText("rind"))).isEqualTo("washed");
        assertThat(ofBerg(CHEESE.facts.atNumber("fat"))).isEqualTo("48");
        assertThat(cheeses(CHEESE.facts.atNumber("fat").ge(money("48")))).containsExactly("Berg", "Zee");
        assertThat(cheeses(CHEESE.facts.hasKey("awards"))).containsExactly("Berg", "Comte");
        assertThat(cheeses(CHEESE.facts.hasAnyKey("awards", "x"))).containsExactly("Berg", "Comte");
    }

    @Test
    void documentsHavePaths() {
        assertThat(ofBerg(CHEESE.facts.pathText("awards", "1", "year"))).isEqualTo("2025");
        assertThat(ofBerg(CHEESE.facts.at("awards").at(0).atNumber("year").plus(money("1"))))
                .isEqualTo("2024");
        assertThat(ofBerg(CHEESE.facts.at("awards").arrayLength())).isEqualTo(2);
        assertThat(ofBerg(CHEESE.facts.at("fat").typeOf())).isEqualTo("number");
        assertThat(cheeses(CHEESE.facts.pathExists("$.awards[*] ? (@.year == 2024)")))
                .containsExactly("Comte");
        assertThat(ofBerg(CHEESE.facts.pathQueryArray("$.awards[*].year"))).isEqualTo("[2023, 2025]");
    }

    @Test
    void documentsContainOthers() {
        assertThat(cheeses(CHEESE.facts.contains(new JsonObject().put("rind", "wax"))))
                .containsExactly("Zee");
        assertThat(cheeses(CHEESE.facts.contains(json("{\"awards\": [{\"year\": 2025}]}"))))
                .containsExactly("Berg");
    }

    @Test
    void documentsAreChanged() {
        JsonObject changed = one(update(CHEESE)
                .set(
                        CHEESE.facts,
                        CHEESE.facts
                                .without("awards")
                                .set(List.of("fat"), value(50))
                                .concat(jsonObject(field("old", value(true)))))
                .where(CHEESE.name.eq("Berg"))
                .returning(CHEESE.facts));

        assertThat(changed)
                .isEqualTo(new JsonObject().put("rind", "washed").put("fat", 50).put("old", true));
    }

    @Test
    void documentsAreMade() {
        assertThat(ofBerg(jsonObject(
                        field("name", CHEESE.name),
                        field("sizes", jsonArray(value(1), CHEESE.months)),
                        field("flavours", toJson(CHEESE.flavours)))))
                .isEqualTo("{\"name\": \"Berg\", \"sizes\": [1, 12], \"flavours\": [\"nutty\", \"salty\"]}");
    }

    @Test
    void rowsAreSortedAndGroupedByKeys() {
        var rind = CHEESE.facts.atText("rind");

        assertThat(list(select(rind, count())
                        .from(CHEESE)
                        .where(CHEESE.facts.isNotNull())
                        .groupBy(rind)
                        .orderBy(rind.asc())
                        .limit(2)))
                .containsExactly(tuple("brushed", 1L), tuple("natural", 1L));
    }
}
