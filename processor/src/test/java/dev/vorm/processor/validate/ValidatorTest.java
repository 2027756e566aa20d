package dev.vorm.processor.validate;

import static dev.vorm.processor.model.Models.property;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.KeyModel;
import dev.vorm.processor.model.LostProperty;
import dev.vorm.processor.model.Models;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Generation;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.model.ValueType.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules without a compiler. */
class ValidatorTest {
    private static final PropertyModel ID =
            property("id", Kind.LONG, Long.class).key(Generation.IDENTITY);
    private static final PropertyModel NAME =
            property("name", Kind.STRING, String.class).model();

    @Test
    void soundEntitiesHaveNoMistakes() {
        assertThat(Validator.check(Models.author())).isEmpty();
        assertThat(Validator.check(Models.book())).isEmpty();
    }

    @Test
    void anEntityHasAKey() {
        assertThat(codes(entity(NAME))).containsExactly(DiagnosticCode.NO_KEY);
        assertThat(codes(entity(ID, property("no", Kind.LONG, Long.class).key(Generation.NONE))))
                .isEmpty();
        assertThat(codes(entity(ID))).containsExactly(DiagnosticCode.ONLY_KEY);
    }

    @Test
    void aLostKeyIsNoMissingKey() {
        assertThat(codes(lost(entity(NAME), new LostProperty("id", "id", true))))
                .isEmpty();
    }

    @Test
    void aKeyIsOfATypeThatComesBackAsItWent() {
        assertThat(codes(entity(property("at", Kind.INSTANT, Instant.class).key(Generation.NONE), NAME)))
                .containsExactly(DiagnosticCode.KEY_TYPE);
    }

    @Test
    void typesAreNamedWithoutTheirPackagesOnly() {
        PropertyModel state = property("state", Kind.ENUM, Thread.State.class).key(Generation.NONE);

        assertThat(Validator.check(entity(state, NAME)))
                .flatExtracting(Diagnostic::arguments)
                .contains("Thread.State");
    }

    @Test
    void aVersionIsThereOnceAndCounts() {
        PropertyModel version = property("version", Kind.INTEGER, int.class).role(Role.VERSION);
        PropertyModel text = property("text", Kind.STRING, String.class).role(Role.VERSION);

        assertThat(codes(entity(ID, version))).isEmpty();
        assertThat(codes(entity(ID, version, text)))
                .containsExactly(DiagnosticCode.SEVERAL_VERSIONS, DiagnosticCode.VERSION_TYPE);
    }

    @Test
    void lengthsFitPostgreSql() {
        assertThat(codes(entity(
                        ID,
                        property("a", Kind.STRING, String.class)
                                .length(10_485_760)
                                .model())))
                .isEmpty();
        assertThat(codes(entity(
                        ID,
                        property("a", Kind.STRING, String.class)
                                .length(10_485_761)
                                .model())))
                .containsExactly(DiagnosticCode.LENGTH_RANGE);
        assertThat(codes(entity(
                        ID,
                        property("a", Kind.UUID, java.util.UUID.class).length(5).model())))
                .containsExactly(DiagnosticCode.LENGTH_ON_NON_TEXT);
    }

    @Test
    void namesAreMeasuredInBytes() {
        assertThat(codes(entity(ID, named("a".repeat(63))))).isEmpty();
        assertThat(codes(entity(ID, named("a".repeat(64))))).containsExactly(DiagnosticCode.NAME_TOO_LONG);
        assertThat(codes(entity(ID, named("ä".repeat(32))))).containsExactly(DiagnosticCode.NAME_TOO_LONG);
    }

    @Test
    void keywordsAreNames() {
        assertThat(codes(entity(
                        ID,
                        named("order"),
                        property("user", Kind.STRING, String.class).model())))
                .isEmpty();
    }

    @Test
    void columnsAreThereOnce() {
        assertThat(codes(entity(ID, NAME, named("name")))).containsExactly(DiagnosticCode.COLUMN_TWICE);
    }

    @Test
    void constraintsNameColumnsOrProperties() {
        assertThat(codes(unique(entity(ID, named("full_name")), "label", "id"))).isEmpty();
        assertThat(codes(unique(entity(ID, named("full_name")), "full_name", "label")))
                .containsExactly(DiagnosticCode.REPEATED_COLUMN);
        assertThat(codes(unique(entity(ID, NAME), "lost"))).containsExactly(DiagnosticCode.UNKNOWN_COLUMN);
        assertThat(codes(unique(lost(entity(ID, NAME), new LostProperty("lost", "l", false)), "lost")))
                .isEmpty();
        assertThat(codes(unique(entity(ID, NAME)))).containsExactly(DiagnosticCode.NO_COLUMNS);
    }

    @Test
    void twoTypesClaimNothingTwice() {
        CompileRules rules = new CompileRules();

        assertThat(rules.check(named("Order", "orders"))).isEmpty();
        assertThat(rules.check(named("Order", "orders"))).isEmpty();
        assertThat(rules.check(named("Other", "orders")))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.TABLE_TWICE);
        ClassName elsewhere = ClassName.get("other", "Order");
        assertThat(rules.check(Models.entity(elsewhere, EntityModel.Form.RECORD, "orders", List.of(ID, NAME))))
                .flatExtracting(Diagnostic::arguments)
                .containsExactly("orders", "app.Order");
    }

    private static PropertyModel named(String column) {
        return property("label", Kind.STRING, String.class).column(column).model();
    }

    private static EntityModel named(String type, String table) {
        return Models.entity(ClassName.get("app", type), EntityModel.Form.RECORD, table, List.of(ID, NAME));
    }

    private static EntityModel entity(PropertyModel... properties) {
        return Models.entity(ClassName.get("app", "Thing"), EntityModel.Form.RECORD, "things", List.of(properties));
    }

    private static EntityModel unique(EntityModel entity, String... columns) {
        KeyModel unique = new KeyModel(List.of(columns), "", Models.NOWHERE);
        return copy(entity, List.of(unique), entity.lost());
    }

    private static EntityModel lost(EntityModel entity, LostProperty lost) {
        return copy(entity, entity.uniques(), List.of(lost));
    }

    private static EntityModel copy(EntityModel entity, List<KeyModel> uniques, List<LostProperty> lost) {
        return new EntityModel(
                entity.type(),
                entity.form(),
                true,
                "",
                entity.table(),
                entity.comment(),
                entity.members(),
                uniques,
                List.of(),
                List.of(),
                List.of(),
                Models.NOWHERE,
                lost,
                Optional.empty(),
                Optional.empty());
    }

    private static Stream<DiagnosticCode> codes(EntityModel entity) {
        return Validator.check(entity).stream().map(Diagnostic::code);
    }
}
