package dev.vorm.processor.plan;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.ElementsModel.Kind;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.PropertyModel.Access;
import dev.vorm.processor.plan.sql.ElementsSql;
import java.util.stream.Stream;

/**
 * A collection whose elements are the rows of a table of their own.
 *
 * @param names the names of what is generated for the entity
 * @param name its name in Java
 * @param word what generated code calls it, as no other member of the entity
 * @param label what errors call it
 * @param type its type as declared
 * @param element the type of the elements, of a map that of its values
 * @param columns the columns of the table
 * @param table the table's definition
 * @param sql the table in statements
 * @param index the index of the column that it is read from
 * @param mutable whether it is read as a collection that can be changed, as classes have
 * @param access how it is read and written
 */
public record ElementsPlan(
        GeneratedNames names,
        String name,
        String word,
        String label,
        TypeName type,
        TypeName element,
        ElementColumns columns,
        TablePlan table,
        ElementsSql sql,
        int index,
        boolean mutable,
        Access access)
        implements MemberPlan {
    /** What it is. */
    public Kind kind() {
        return columns.kind();
    }

    @Override
    public boolean isReference() {
        return false;
    }

    @Override
    public boolean nullable() {
        return false;
    }

    @Override
    public boolean optional() {
        return false;
    }

    /** None: they are columns of another table. */
    @Override
    public Stream<PropertyPlan> properties() {
        return Stream.empty();
    }
}
