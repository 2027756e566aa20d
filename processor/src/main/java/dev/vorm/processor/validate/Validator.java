package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.PropertyModel;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the mistakes of one entity that its model shows. */
public final class Validator {
    private static final List<Function<EntityModel, List<Diagnostic>>> RULES = List.of(
            KeyRules::check,
            SequenceRules::check,
            EmbeddedRules::check,
            ManagedRules::check,
            ReferenceRules::check,
            JoinTableRules::check,
            TypeRules::check,
            SizeRules::check,
            NameRules::check,
            TableClassRules::check,
            ConstraintRules::check,
            IndexRules::check,
            ComputedRules::check,
            FormulaRules::check,
            ElementsRules::check);

    private static final List<Function<EntityModel, List<Diagnostic>>> RULES_OF_ROOT = List.of(
            HierarchyRules::check,
            JoinTableRules::check,
            TableClassRules::check,
            ConstraintRules::check,
            IndexRules::check);

    private static final List<Function<EntityModel, List<Diagnostic>>> RULES_OF_VIEW = List.of(
            ViewRules::check,
            KeyRules::check,
            EmbeddedRules::check,
            ManagedRules::tenant,
            TypeRules::check,
            SizeRules::check,
            NameRules::check,
            TableClassRules::check,
            FormulaRules::check);

    private Validator() {}

    /** All mistakes, in the order of the families of rules. */
    public static List<Diagnostic> check(EntityModel entity) {
        List<Function<EntityModel, List<Diagnostic>>> ofTable =
                entity.form() == EntityModel.Form.SEALED ? RULES_OF_ROOT : RULES;
        return (entity.view().isPresent() ? RULES_OF_VIEW : ofTable)
                .stream().flatMap(rule -> rule.apply(entity).stream()).toList();
    }

    /** What is no mistake, but slow or dangerous; of an entity without mistakes. */
    public static List<Diagnostic> warnings(EntityModel entity) {
        return ForeignKeyIndexRules.check(entity);
    }

    /** The part of an entity for which a table class compiles, whatever else is wrong. */
    public static EntityModel compilable(EntityModel entity) {
        return TableClassRules.compilable(entity);
    }

    /** The mistakes of the properties, one by one. */
    static List<Diagnostic> each(EntityModel entity, Function<PropertyModel, Stream<Diagnostic>> rule) {
        return entity.properties().stream().flatMap(rule).toList();
    }
}
