package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.PropertyPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the columns that the database or the entity's type gives values to: what is public of them is an expression, which
 * nothing can set.
 */
final class ReadOnlyColumns {
    private final ClassName table;
    private final List<PropertyPlan> properties;
    private final Map<String, String> names = new HashMap<>();

    /**
     * Starts to write.
     *
     * @param fields the names of the table's fields
     */
    ReadOnlyColumns(EntityPlan entity, LocalNames fields) {
        this.table = entity.names().table();
        this.properties =
                entity.properties().stream().filter(PropertyPlan::readOnly).toList();
        for (PropertyPlan property : properties) {
            names.put(property.name(), fields.add(GeneratedNames.camel(property.name()) + "Column"));
        }
    }

    List<PropertyPlan> properties() {
        return properties;
    }

    /** The field that holds the column. */
    FieldSpec column(PropertyPlan property, TypeName type, CodeBlock column) {
        return FieldSpec.builder(type, name(property), Modifier.PRIVATE, Modifier.FINAL)
                .initializer(column)
                .build();
    }

    private String name(PropertyPlan property) {
        return Objects.requireNonNull(names.get(property.name()), property.name());
    }

    /** The column. */
    CodeBlock handle(PropertyPlan property) {
        return CodeBlock.of("$N", name(property));
    }

    /** The field that shows it. */
    FieldSpec field(PropertyPlan property) {
        return FieldSpec.builder(expression(property), property.simpleName(), Modifier.PUBLIC, Modifier.FINAL)
                .initializer("$T.this.$N", table, name(property))
                .build();
    }

    static TypeName expression(PropertyPlan property) {
        return ColumnClasses.expression(property.columnType().columnClass(), property.valueType());
    }

    /** The argument of a column's constructor that says its formula, where it is one. */
    static CodeBlock formula(PropertyPlan property) {
        List<String> formula = property.column().formula();
        CodeBlock parts = formula.stream()
                .map(part -> CodeBlock.of("$S", part))
                .collect(Collectors.collectingAndThen(Collectors.toList(), all -> CodeBlock.join(all, ",$W")));
        return formula.isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $T.of($L)", List.class, parts);
    }
}
