package dev.vorm.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.PropertyPlan;
import dev.vorm.processor.plan.TablePlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes a method for each unique key of a table but the primary one: an insert can say what happens where a row has it. */
final class UniqueKeyCode {
    private final EntityPlan entity;
    private final Set<String> methods = new HashSet<>();

    UniqueKeyCode(EntityPlan entity) {
        this.entity = entity;
    }

    void add(TypeSpec.Builder table) {
        for (TablePlan.Key key : entity.table().uniques()) {
            if (key.deferrable().isEmpty()) {
                add(table, key.columns(), "");
            }
        }
        for (TablePlan.Index index : entity.table().indexes()) {
            List<String> columns =
                    index.keys().stream().map(TablePlan.IndexKey::column).toList();
            if (index.unique() && !columns.contains("")) {
                add(table, columns, index.where());
            }
        }
    }

    private void add(TypeSpec.Builder table, List<String> columns, String where) {
        List<PropertyPlan> properties = new ArrayList<>();
        for (String column : columns) {
            entity.properties().stream()
                    .filter(property -> property.column().name().equals(column))
                    .forEach(properties::add);
        }
        if (properties.size() < columns.size()) {
            return;
        }
        CodeBlock handles = properties.stream().map(TableEmitter::handle).collect(CodeBlock.joining(", "));
        table.addMethod(MethodSpec.methodBuilder(name(properties))
                .addJavadoc(
                        "No two rows$L have the same in $L.\n",
                        where.isEmpty() ? "" : " of some",
                        columns.stream().map(Comments::plain).collect(Collectors.joining(" and ")))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        RuntimeTypes.UNIQUE_KEY, entity.names().entity()))
                .addStatement(
                        "return new $T<>(this, $T.of($L)$L)",
                        RuntimeTypes.UNIQUE_KEY,
                        List.class,
                        handles,
                        where.isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $S", where))
                .build());
    }

    /** Made of the names of the properties, with a number when they are those of another key. */
    private String name(List<PropertyPlan> properties) {
        String name = properties.stream()
                .map(property -> GeneratedNames.camel(property.name()))
                .map(GeneratedNames::capitalize)
                .collect(Collectors.joining("And", "unique", ""));
        String free = name;
        for (int i = 2; !methods.add(free); i++) {
            free = name + i;
        }
        return free;
    }
}
