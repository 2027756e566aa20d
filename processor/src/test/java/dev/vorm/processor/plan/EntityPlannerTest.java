package dev.vorm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.Models;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Generation;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.model.ValueType.Kind;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntityPlannerTest {
    private static final PropertyModel IDENTITY =
            Models.property("id", Kind.LONG, Long.class).key(Generation.IDENTITY);
    private static final PropertyModel NAME =
            Models.property("name", Kind.STRING, String.class).model();

    @Test
    void identityKeysComeBackAndAreNotBound() {
        MappingPlan mapping = plan(IDENTITY, NAME).mapping();

        assertThat(mapping.numbered()).extracting(PropertyPlan::name).containsExactly("id");
        assertThat(bound(mapping.insertBinds())).containsExactly("name VALUE");
        assertThat(results(mapping.inserted())).containsExactly("id RETURNED 0", "name KEPT 0");
    }

    @Test
    void uuidKeysAreMadeWhereTheyAreBound() {
        MappingPlan mapping = plan(Models.property("id", Kind.UUID, UUID.class).key(Generation.UUID_V4), NAME)
                .mapping();

        assertThat(bound(mapping.insertBinds())).containsExactly("id UUID_V4", "name VALUE");
        assertThat(results(mapping.inserted())).containsExactly("id RETURNED 0", "name KEPT 0");
    }

    @Test
    void givenKeysHaveToBeThere() {
        EntityPlan plan =
                plan(Models.property("code", Kind.STRING, String.class).key(Generation.NONE));

        assertThat(bound(plan.mapping().insertBinds())).containsExactly("code GIVEN_KEY");
        assertThat(results(plan.mapping().inserted())).containsExactly("code KEPT 0");
        assertThat(sql(plan, "INSERT")).endsWith("\nRETURNING code");
        assertThat(sql(plan, "UPDATE")).isEqualTo("UPDATE things\nSET code = code\nWHERE code = $1\nRETURNING code");
    }

    @Test
    void numberedVersionsStartAtZero() {
        EntityPlan plan = plan(
                IDENTITY,
                NAME,
                Models.property("version", Kind.LONG, long.class).role(Role.VERSION));

        assertThat(results(plan.mapping().inserted()))
                .containsExactly("id RETURNED 0", "name KEPT 0", "version ZERO 0");
        assertThat(results(plan.mapping().updated())).containsExactly("id KEPT 0", "name KEPT 0", "version RETURNED 0");
        assertThat(bound(plan.mapping().updateBinds())).containsExactly("id KEY", "name VALUE", "version VALUE");
        assertThat(sql(plan, "INSERT")).contains("VALUES ($1, 0)\nRETURNING id");
        assertThat(sql(plan, "DELETE")).endsWith("WHERE id = $1 AND version = $2");
    }

    @Test
    void timedVersionsComeFromTheClock() {
        EntityPlan plan = plan(
                IDENTITY,
                Models.property("version", Kind.INSTANT, Instant.class).role(Role.VERSION));

        assertThat(sql(plan, "INSERT")).contains("VALUES (clock_timestamp())\nRETURNING id, version");
        assertThat(sql(plan, "UPDATE")).contains("SET version = clock_timestamp()\nWHERE id = $1 AND version = $2");
        assertThat(results(plan.mapping().inserted())).containsExactly("id RETURNED 0", "version RETURNED 1");
    }

    @Test
    void timesAreTheServers() {
        EntityPlan plan = plan(
                IDENTITY,
                Models.property("made", Kind.INSTANT, Instant.class).role(Role.CREATED_AT),
                Models.property("changed", Kind.INSTANT, Instant.class).role(Role.UPDATED_AT));

        assertThat(plan.mapping().insertBinds()).isEmpty();
        assertThat(sql(plan, "INSERT_ALL")).contains("FROM generate_series(1, $1::integer)");
        assertThat(statement(plan, "INSERT_ALL").binds()).containsExactly("integer");
        assertThat(sql(plan, "UPDATE"))
                .isEqualTo("UPDATE things\nSET changed = now()\nWHERE id = $1\nRETURNING made, changed");
    }

    @Test
    void defaultsStandInForNullsButNotForPrimitives() {
        EntityPlan plan = plan(
                IDENTITY,
                Models.property("stars", Kind.INTEGER, Integer.class)
                        .defaultValue("3")
                        .model(),
                Models.property("likes", Kind.INTEGER, int.class)
                        .defaultValue("0")
                        .model());

        assertThat(sql(plan, "INSERT")).contains("VALUES (coalesce($1::integer, 3), $2)\nRETURNING id, stars");
        assertThat(plan.table().columns())
                .extracting(TablePlan.Column::defaultValue)
                .containsExactly("", "3", "0");
    }

    @Test
    void bindsAndColumnsSayWhatTravels() {
        EntityPlan plan = plan(
                IDENTITY,
                Models.property("huge", Kind.BIG_INTEGER, BigInteger.class).model());

        assertThat(statement(plan, "FIND_BY_ID").columns()).containsExactly("bigint", "text");
        assertThat(statement(plan, "INSERT_ALL").binds()).containsExactly("text[]");
        assertThat(statement(plan, "DELETE_ALL_BY_ID").binds()).containsExactly("bigint[]");
    }

    @Test
    void columnsHaveTheirLengthAndDigits() {
        EntityPlan plan = plan(
                IDENTITY,
                Models.property("short", Kind.STRING, String.class).length(50).model(),
                Models.property("huge", Kind.BIG_INTEGER, BigInteger.class)
                        .digits(30, 0)
                        .model());

        assertThat(plan.table().columns())
                .extracting(TablePlan.Column::type)
                .containsExactly("bigint", "varchar(50)", "numeric(30,0)");
    }

    @Test
    void anEntityWithoutPropertiesStillHasAPlan() {
        assertThat(plan().names().handle()).isEqualTo("THING");
    }

    private static EntityPlan plan(PropertyModel... properties) {
        ClassName type = ClassName.get("app", "Thing");
        return EntityPlanner.plan(Models.entity(type, EntityModel.Form.RECORD, "things", List.of(properties)));
    }

    private static StatementPlan statement(EntityPlan plan, String constant) {
        return plan.crud().statements().stream()
                .filter(statement -> statement.constant().equals(constant))
                .findFirst()
                .orElseThrow();
    }

    private static String sql(EntityPlan plan, String constant) {
        return statement(plan, constant).sql();
    }

    private static List<String> bound(List<BindPlan> binds) {
        return binds.stream()
                .map(bind -> bind.property().name() + " " + bind.source())
                .toList();
    }

    private static List<String> results(List<ResultPlan> results) {
        return results.stream()
                .map(result -> result.property().name() + " " + result.origin() + " " + result.index())
                .toList();
    }
}
