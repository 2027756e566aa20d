package dev.vorm.processor.model;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.PropertyModel.Access;
import dev.vorm.processor.model.PropertyModel.Generation;
import dev.vorm.processor.model.PropertyModel.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A collection whose elements are the rows of a table of their own.
 *
 * @param name its name in Java
 * @param type its type as declared
 * @param kind what it is
 * @param element the type of the elements, of a map that of its values
 * @param table the table's name, in the schema of the owner's
 * @param comment the comment on the table, or ""
 * @param ownerPrefix what stands before the names of the columns of the owner's key, if they have no others
 * @param ownerColumns the columns of the owner's key as the author named them, or none
 * @param position the column of the position in a list
 * @param key the key of a map
 * @param value what an element is: a property, or a value of several
 * @param checks the check constraints on its properties
 * @param access how it is read and written
 * @param place the component or field
 */
public record ElementsModel(
        String name,
        TypeName type,
        Kind kind,
        TypeName element,
        String table,
        String comment,
        String ownerPrefix,
        List<String> ownerColumns,
        String position,
        Optional<PropertyModel> key,
        MemberModel value,
        List<CheckModel> checks,
        Access access,
        Place place)
        implements MemberModel {
    /** What a collection can be. */
    public enum Kind {
        LIST,
        SET,
        MAP
    }

    public ElementsModel {
        ownerColumns = List.copyOf(ownerColumns);
        checks = List.copyOf(checks);
    }

    /** None: they are columns of another table. */
    @Override
    public Stream<PropertyModel> properties() {
        return Stream.empty();
    }

    /** What of an element is no part of the owner's key: the position or key, and the value. */
    public List<MemberModel> own() {
        List<MemberModel> own = new ArrayList<>();
        if (kind == Kind.LIST) {
            TypeName type = TypeName.INT;
            ValueType value = ValueType.of(ValueType.Kind.INTEGER, type.box());
            own.add(column(name + ".position", type, value, position, 0, false));
        }
        key.ifPresent(own::add);
        own.add(value);
        return own;
    }

    /** The columns of the owner's key in the table. */
    public List<PropertyModel> owner(EntityModel owner) {
        List<PropertyModel> keys = owner.properties().stream()
                .filter(property -> property.role() == Role.KEY)
                .toList();
        List<PropertyModel> columns = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            PropertyModel of = keys.get(i);
            String column = i < ownerColumns.size() ? ownerColumns.get(i) : ownerPrefix + of.column();
            String property = name + "." + joined(owner.type().simpleName() + "." + of.name());
            columns.add(column(property, of.value().type(), of.value(), column, of.length(), of.sensitive()));
        }
        return columns;
    }

    /** {@code User.id} as {@code userId}. */
    private static String joined(String path) {
        String name = GeneratedNames.camel(path);
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private PropertyModel column(
            String property, TypeName type, ValueType held, String column, int length, boolean sensitive) {
        return new PropertyModel(
                property,
                type,
                held,
                column,
                false,
                false,
                false,
                length,
                0,
                0,
                Role.KEY,
                Generation.NONE,
                Optional.empty(),
                "",
                "",
                "",
                true,
                true,
                sensitive,
                Optional.empty(),
                access,
                place);
    }
}
