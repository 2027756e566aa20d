package dev.vorm.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.processor.model.Models;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.EntityPlanner;
import dev.vorm.processor.plan.TablePlan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What entities cannot say yet has its place in the resource; what they can say is in the golden files. */
class SchemaResourceTest {
    private static final TablePlan.Key KEY = new TablePlan.Key("t_pkey", List.of("a", "b"), false, "");
    private static final List<TablePlan.Column> COLUMNS = List.of(
            new TablePlan.Column("a", "bigint", false, false, "", "", ""),
            new TablePlan.Column("b", "app.mood", true, false, "", "", "How it felt"));

    private static EntityPlan plan(TablePlan table) {
        EntityPlan book = EntityPlanner.plan(Models.book());
        return new EntityPlan(
                book.names(),
                book.isRecord(),
                book.isPublic(),
                book.members(),
                table,
                Optional.empty(),
                Optional.empty(),
                book.mapping(),
                book.crud(),
                book.callbacks(),
                book.origin(),
                book.leaf(),
                book.root());
    }

    @Test
    void sequencesAndEnumsHaveLinesOfTheirOwn() {
        TablePlan.ForeignKey key = new TablePlan.ForeignKey(
                "t_fkey", List.of("a", "b"), "", "u", List.of("c", "d"), "NO ACTION", "SET NULL", "INITIALLY DEFERRED");
        TablePlan table = new TablePlan(
                "app",
                "t",
                false,
                "",
                "",
                COLUMNS,
                KEY,
                List.of(),
                List.of(),
                List.of(key),
                List.of(),
                List.of(new TablePlan.Sequence("t_seq", 50, "a")),
                List.of(new TablePlan.NativeEnum("app", "mood", List.of("SAD", "HAPPY"))));

        assertThat(SchemaResource.lines(plan(table)))
                .containsExactly(
                        "{\"table\":\"t\",\"schema\":\"app\",\"columns\":[{\"name\":\"a\",\"type\":\"bigint\"},"
                                + "{\"name\":\"b\",\"type\":\"app.mood\",\"nullable\":true,\"comment\":\"How it felt\"}],"
                                + "\"primaryKey\":{\"name\":\"t_pkey\",\"columns\":[\"a\",\"b\"]},"
                                + "\"foreignKeys\":[{\"name\":\"t_fkey\",\"columns\":[\"a\",\"b\"],"
                                + "\"references\":{\"table\":\"u\",\"columns\":[\"c\",\"d\"]},"
                                + "\"onUpdate\":\"SET NULL\",\"deferrable\":\"INITIALLY DEFERRED\"}]}",
                        "{\"sequence\":\"t_seq\",\"schema\":\"app\",\"increment\":50,"
                                + "\"ownedBy\":{\"table\":\"t\",\"column\":\"a\"}}",
                        "{\"enum\":\"mood\",\"schema\":\"app\",\"labels\":[\"SAD\",\"HAPPY\"]}");
    }

    @Test
    void ofViewsOnlyColumnsCount() {
        TablePlan view = new TablePlan(
                "",
                "v",
                true,
                "SELECT 1",
                "Seen",
                COLUMNS,
                KEY,
                List.of(KEY),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(SchemaResource.lines(plan(view)))
                .containsExactly(
                        "{\"view\":\"v\",\"query\":\"SELECT 1\",\"comment\":\"Seen\",\"columns\":[{\"name\":\"a\",\"type\":\"bigint\"},"
                                + "{\"name\":\"b\",\"type\":\"app.mood\",\"nullable\":true,\"comment\":\"How it felt\"}]}");
    }
}
