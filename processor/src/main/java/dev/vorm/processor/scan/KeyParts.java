package dev.vorm.processor.scan;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Access;
import dev.vorm.processor.model.PropertyModel.Generation;
import dev.vorm.processor.model.PropertyModel.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the properties of an entity's key into those of a reference to it. */
final class KeyParts {
    private final Field field;
    private final String path;
    private final String prefix;
    private final Map<String, String> renamed;
    private final int inKey;
    private final boolean absent;
    private final Role role;
    private final boolean insertable;
    private final boolean updatable;

    /**
     * Starts with a reference.
     *
     * @param inKey what stands before the names of the key's properties in their own entity
     * @param nullable whether the reference can be null
     */
    KeyParts(Owner owner, Field field, String inKey, boolean nullable) {
        Optional<Mark> column = Mark.find(field.element(), "Column");
        this.field = field;
        this.path = owner.path(field) + ".";
        this.prefix = owner.prefix() + SnakeCase.of(field.name()) + "_";
        this.renamed = owner.renamed(field, "Relationship");
        this.inKey = inKey.length();
        this.absent = owner.absent() || nullable;
        this.role = owner.key() || Mark.has(field.element(), "Id") ? Role.KEY : Role.PLAIN;
        this.insertable = column.map(mark -> mark.flag("insertable", true)).orElse(true);
        this.updatable = column.map(mark -> mark.flag("updatable", true)).orElse(true);
    }

    /** The components of the record that is generated around several properties: references are keys there. */
    List<MemberModel> ofGenerated(List<MemberModel> key) {
        return key.stream().map(member -> moved(member, true)).toList();
    }

    /** The parts of a value. */
    List<MemberModel> of(List<MemberModel> parts) {
        return parts.stream().map(member -> moved(member, false)).toList();
    }

    private MemberModel moved(MemberModel member, boolean generated) {
        Access access = generated ? new Access(member.name(), true, "", false) : member.access();
        if (member instanceof PropertyModel property) {
            return moved(property, generated, access);
        }
        EmbeddedModel embedded = (EmbeddedModel) member;
        return new EmbeddedModel(
                name(embedded),
                generated ? embedded.value() : embedded.type(),
                embedded.value(),
                embedded.form(),
                false,
                false,
                role == Role.KEY,
                generated ? Optional.empty() : embedded.reference(),
                of(embedded.members()),
                access,
                field.place());
    }

    private PropertyModel moved(PropertyModel property, boolean generated, Access access) {
        String name = name(property);
        TypeName type =
                generated && property.reference().isPresent() ? property.value().type() : property.type();
        return new PropertyModel(
                name,
                type,
                property.value(),
                renamed.getOrDefault(name, prefix + property.column()),
                false,
                absent,
                false,
                property.length(),
                property.precision(),
                property.scale(),
                role,
                Generation.NONE,
                Optional.empty(),
                "",
                "",
                "",
                insertable,
                updatable,
                property.sensitive(),
                generated ? Optional.empty() : property.reference(),
                access,
                field.place());
    }

    private String name(MemberModel member) {
        return path + member.name().substring(inKey);
    }
}
