package dev.vorm.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.PropertyModel.Access;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A relationship to entities in other rows: a {@code Many}, or the {@code One} that refers to this.
 *
 * @param name its name in Java
 * @param type its type as declared
 * @param target the other entity
 * @param targetKey the type of its key
 * @param many whether it is to many
 * @param mappedBy the other entity's property that owns the relationship, or ""
 * @param byTable whether that property has a table between the two
 * @param joinTable the table between the two, when it is this property's
 * @param where what else is true of those that belong together
 * @param orderBy what the others are sorted by
 * @param access how it is read and written
 * @param place the component or field
 */
public record ToManyModel(
        String name,
        TypeName type,
        ClassName target,
        TypeName targetKey,
        boolean many,
        String mappedBy,
        boolean byTable,
        Optional<JoinTableModel> joinTable,
        Optional<ConditionText> where,
        List<OrderModel> orderBy,
        Access access,
        Place place)
        implements MemberModel {
    public ToManyModel {
        orderBy = List.copyOf(orderBy);
    }

    /** None: they are columns of other tables. */
    @Override
    public Stream<PropertyModel> properties() {
        return Stream.empty();
    }

    /**
     * What the others are sorted by.
     *
     * @param property the property, with the way to it
     * @param reference whether it is a reference, whose key counts
     * @param descending whether the greatest comes first
     */
    public record OrderModel(String property, boolean reference, boolean descending) {}

    /**
     * The table between two.
     *
     * @param table the table, as if it were that of an entity
     * @param owner the columns of the key on this side
     * @param other the columns of the key on the other side
     * @param position the column that the others of one are sorted by
     */
    public record JoinTableModel(
            EntityModel table, List<PropertyModel> owner, List<PropertyModel> other, Optional<PropertyModel> position) {
        public JoinTableModel {
            owner = List.copyOf(owner);
            other = List.copyOf(other);
        }
    }
}
