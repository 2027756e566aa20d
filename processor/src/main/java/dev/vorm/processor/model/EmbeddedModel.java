package dev.vorm.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.PropertyModel.Access;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value whose parts are columns of its owner's table: an embedded one, or the key of several columns that a {@code Ref} holds.
 *
 * @param name its name in Java, with the way to it
 * @param type its type as declared
 * @param value its type without {@code Optional}
 * @param form record or class
 * @param nullable whether it can be null: then it is when all of its columns are NULL
 * @param optional whether the declared type is {@code Optional}
 * @param key whether it is the key
 * @param reference the other entity, when it is a {@code Ref}
 * @param members its parts
 * @param access how it is read and written
 * @param place the component or field
 */
public record EmbeddedModel(
        String name,
        TypeName type,
        ClassName value,
        EntityModel.Form form,
        boolean nullable,
        boolean optional,
        boolean key,
        Optional<ReferenceModel> reference,
        List<MemberModel> members,
        Access access,
        Place place)
        implements MemberModel {
    public EmbeddedModel {
        members = List.copyOf(members);
    }

    @Override
    public Stream<PropertyModel> properties() {
        return members.stream().flatMap(MemberModel::properties);
    }
}
