package dev.vorm.processor.plan;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.ConditionText;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.PropertyModel.Access;
import dev.vorm.processor.model.ToManyModel.OrderModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A relationship to entities in other rows.
 *
 * @param name its name in Java
 * @param word what generated code calls it, as no other member of the entity
 * @param label what errors call it
 * @param type its type as declared
 * @param target the names of what is generated for the other entity
 * @param targetKey the type of its key
 * @param many whether it is to many
 * @param mappedBy the other entity's property that owns the relationship, or ""
 * @param byTable whether that property has a table between the two
 * @param joinTable the table between the two, when it is this property's
 * @param where what else is true of those that belong together
 * @param orderBy what the others are sorted by
 * @param access how it is read and written
 */
public record ToManyPlan(
        String name,
        String word,
        String label,
        TypeName type,
        GeneratedNames target,
        TypeName targetKey,
        boolean many,
        String mappedBy,
        boolean byTable,
        Optional<JoinTablePlan> joinTable,
        Optional<ConditionText> where,
        List<OrderModel> orderBy,
        Access access)
        implements MemberPlan {
    public ToManyPlan {
        orderBy = List.copyOf(orderBy);
    }

    /**
     * The table between two.
     *
     * @param table its definition
     * @param owner the columns of the key on this side
     * @param other the columns of the key on the other side
     * @param position the name of the column that the others of one are sorted by, or ""
     */
    public record JoinTablePlan(TablePlan table, List<PropertyPlan> owner, List<PropertyPlan> other, String position) {
        public JoinTablePlan {
            owner = List.copyOf(owner);
            other = List.copyOf(other);
        }
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

    /** None: they are columns of other tables. */
    @Override
    public Stream<PropertyPlan> properties() {
        return Stream.empty();
    }
}
