package dev.vorm.sample.manual;

import static dev.vorm.query.Sql.*;
import static dev.vorm.sample.manual.CheeseTable.CHEESE;
import static dev.vorm.sample.manual.GuestTable.GUEST;
import static dev.vorm.sample.manual.SaleTable.SALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.query.Condition;
import dev.vorm.query.Row2;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be asked of a row. */
class ConditionTest extends Fair {
    private List<String> cheeses(Condition condition) {
        return list(select(CHEESE.name).from(CHEESE).where(condition).orderBy(CHEESE.id.asc()));
    }

    private List<String> guests(Condition condition) {
        return list(select(GUEST.name).from(GUEST).where(condition).orderBy(GUEST.id.asc()));
    }

    @Test
    void comparisons() {
        assertThat(cheeses(CHEESE.price.eq(money("24")))).containsExactly("Comte", "Duin");
        assertThat(cheeses(CHEESE.price.ne(money("24")))).hasSize(4);
        assertThat(cheeses(CHEESE.months.lt(3))).containsExactly("Geiss");
        assertThat(cheeses(CHEESE.months.le(3))).containsExactly("Geiss", "Tomme");
        assertThat(cheeses(CHEESE.madeOn.gt(LocalDate.of(2025, 11, 15)))).containsExactly("Duin");
        assertThat(cheeses(CHEESE.madeOn.ge(LocalDate.of(2025, 11, 15)))).containsExactly("Geiss", "Duin");
    }

    @Test
    void columnsAreComparedWithEachOther() {
        assertThat(cheeses(CHEESE.months.gt(CHEESE.name.length()))).containsExactly("Berg", "Comte", "Zee");
    }

    @Test
    void withinBounds() {
        assertThat(cheeses(CHEESE.price.between(money("16"), money("21.5")))).containsExactly("Berg", "Geiss", "Zee");
        assertThat(cheeses(CHEESE.price.notBetween(money("16"), money("21.5"))))
                .containsExactly("Comte", "Tomme", "Duin");
        assertThat(cheeses(CHEESE.months.betweenSymmetric(6, 1))).containsExactly("Geiss", "Tomme", "Zee");
    }

    @Test
    void oneOfSomeValuesIsOneBind() {
        var query = select(CHEESE.name).from(CHEESE).where(CHEESE.milk.in(Milk.GOAT, Milk.SHEEP));

        assertThat(list(query)).containsExactlyInAnyOrder("Geiss", "Duin", "Zee");
        assertThat(query.sql()).endsWith("WHERE milk = ANY ($1)");
        assertThat(cheeses(CHEESE.milk.in(List.of()))).isEmpty();
        assertThat(cheeses(CHEESE.id.notIn(List.of(1L, 2L, 3L)))).containsExactly("Tomme", "Duin", "Zee");
    }

    @Test
    void nullIsNoValue() {
        assertThat(guests(GUEST.fullName.isNull())).containsExactly("cy");
        assertThat(guests(GUEST.invitedBy.isNotNull())).containsExactly("bob", "cy", "dee");
        assertThat(guests(GUEST.fullName.ne("Ann Lee"))).containsExactly("bob", "dee");
        assertThat(guests(GUEST.fullName.isDistinctFrom("Ann Lee"))).containsExactly("bob", "cy", "dee");
        assertThat(guests(GUEST.fullName.isNotDistinctFrom((String) null))).containsExactly("cy");
        assertThatThrownBy(() -> GUEST.fullName.eq((String) null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("isNull()");
    }

    @Test
    void unknownIsNeitherTrueNorFalse() {
        Condition ripe = CHEESE.months.gt(5);

        assertThat(cheeses(ripe.isUnknown())).containsExactly("Duin");
        assertThat(cheeses(ripe.isNotTrue())).containsExactly("Geiss", "Tomme", "Duin");
        assertThat(cheeses(not(ripe))).containsExactly("Geiss", "Tomme");
        assertThat(cheeses(ripe.isFalse())).containsExactly("Geiss", "Tomme");
    }

    @Test
    void patternsOfTexts() {
        assertThat(cheeses(CHEESE.name.like("_e%"))).containsExactly("Berg", "Geiss", "Zee");
        assertThat(cheeses(CHEESE.name.ilike("%M%E"))).containsExactly("Comte", "Tomme");
        assertThat(cheeses(CHEESE.name.notLike("%e%"))).containsExactly("Duin");
        assertThat(cheeses(CHEESE.name.contains("m"))).containsExactly("Comte", "Tomme");
        assertThat(cheeses(CHEESE.name.contains("%"))).isEmpty();
        assertThat(cheeses(CHEESE.name.startsWith("Ge").or(CHEESE.name.endsWith("in"))))
                .containsExactly("Geiss", "Duin");
        assertThat(cheeses(CHEESE.name.eqIgnoreCase("BERG"))).containsExactly("Berg");
    }

    @Test
    void oneOfSeveralPatterns() {
        assertThat(cheeses(CHEESE.name.like(any(array(value("B%"), value("%s"))))))
                .containsExactly("Berg", "Geiss");
        assertThat(cheeses(CHEESE.name.ilike(all(array(value("%M%"), value("%T%"))))))
                .containsExactly("Comte", "Tomme");
    }

    @Test
    void regularExpressions() {
        assertThat(cheeses(CHEESE.name.matches("^[B-D]"))).containsExactly("Berg", "Comte", "Duin");
        assertThat(cheeses(CHEESE.name.matchesIgnoreCase("(ss|MM)"))).containsExactly("Geiss", "Tomme");
        assertThat(cheeses(CHEESE.name.notMatches("e"))).containsExactly("Duin");
    }

    @Test
    void rowsAreComparedByTheirFirstDifference() {
        assertThat(cheeses(row(CHEESE.price, CHEESE.id).gt(tuple(money("21.5"), 3L))))
                .containsExactly("Comte", "Duin");
        assertThat(cheeses(row(CHEESE.price, CHEESE.milk).eq(tuple(money("24"), Milk.SHEEP))))
                .containsExactly("Duin");
        assertThat(cheeses(row(CHEESE.milk, CHEESE.months)
                        .in(List.of(tuple(Milk.COW, 12), tuple(Milk.GOAT, 6), tuple(Milk.GOAT, 7)))))
                .containsExactly("Berg", "Zee");
    }

    @Test
    void spansOfTimeOverlap() {
        var instant = value(Instant.parse("2026-01-02T00:00:00Z"));

        assertThat(list(select(SALE.id)
                        .from(SALE)
                        .where(overlaps(
                                SALE.soldAt,
                                SALE.soldAt.plus(java.time.Duration.ofHours(20)),
                                instant,
                                instant.plus(java.time.Duration.ofHours(10))))
                        .orderBy(SALE.id.asc())))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void conditionsAreValues() {
        assertThat(list(select(CHEESE.name, CHEESE.price.gt(money("20")).and(CHEESE.milk.eq(Milk.COW)))
                        .from(CHEESE)
                        .where(CHEESE.id.le(2L))
                        .orderBy(CHEESE.id.asc())))
                .containsExactly(tuple("Berg", true), tuple("Geiss", false));
    }

    // Those that are there only sometimes

    record Wish(Optional<Milk> milk, BigDecimal atMost, String name, List<Long> dairies) {
        Condition condition() {
            return allOf(
                    CHEESE.milk.eqIfPresent(milk),
                    CHEESE.price.leIfPresent(atMost),
                    CHEESE.name.containsIgnoreCaseIfPresent(name),
                    CHEESE.dairy.key().inIfPresent(dairies));
        }
    }

    @Test
    void aConditionWithoutAValueIsNone() {
        Wish all = new Wish(Optional.empty(), null, null, null);
        Wish goat = new Wish(Optional.of(Milk.GOAT), money("17"), null, List.of());
        Wish named = new Wish(Optional.empty(), null, "M", List.of(1L, 2L));

        assertThat(cheeses(all.condition())).hasSize(6);
        assertThat(cheeses(goat.condition())).containsExactly("Zee");
        assertThat(cheeses(named.condition())).containsExactly("Comte", "Tomme");
        assertThat(select(CHEESE.id).from(CHEESE).where(goat.condition()).sql())
                .endsWith("WHERE milk = $1 AND price <= $2::text::numeric");
    }

    @Test
    void conditionsAreGathered() {
        List<Condition> any = new ArrayList<>();
        any.add(CHEESE.milk.eq(Milk.SHEEP));
        any.add(CHEESE.price.lt(money("13")));

        assertThat(cheeses(anyOf(any))).containsExactly("Tomme", "Duin");
        assertThat(cheeses(anyOf())).isEmpty();
        assertThat(cheeses(noCondition())).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "milk, eq, GOAT, Geiss Zee",
        "price, ge, 21.5, Berg Comte Duin",
        "madeOn, lt, 2025-01-01, Comte",
        "name, startsWith, Z, Zee",
        "months, isNull, true, Duin",
        "id, in, '4,6', Tomme Zee"
    })
    void aClientAsksForProperties(String property, String operator, String value, String names) {
        assertThat(cheeses(CHEESE.filter(property, operator, value))).containsExactly(names.split(" "));
    }

    @Test
    void aClientSortsByProperties() {
        List<Row2<Milk, String>> sorted = list(select(CHEESE.milk, CHEESE.name)
                .from(CHEESE)
                .orderBy(CHEESE.orders(List.of("-milk", "name")))
                .limit(3));

        assertThat(sorted)
                .containsExactly(tuple(Milk.SHEEP, "Duin"), tuple(Milk.GOAT, "Geiss"), tuple(Milk.GOAT, "Zee"));
    }
}
