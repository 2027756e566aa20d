package dev.vorm.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.PropertyModel.Access;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value whose parts are columns of its owner's table: an embedded one, or the key of several columns that a {@code Ref} holds.
 *
 * @param name its name in Java, with the way to it
 * @param word what generated code calls it, as no other member of the entity
 * @param label what errors call it
 * @param type its type as declared
 * @param value its type without {@code Optional}
 * @param isRecord whether that is a record, and a class otherwise
 * @param nullable whether it can be null
 * @param optional whether the declared type is {@code Optional}
 * @param reference the other entity, when it is a {@code Ref}
 * @param members its parts
 * @param access how it is read and written
 */
public record EmbeddedPlan(
        String name,
        String word,
        String label,
        TypeName type,
        ClassName value,
        boolean isRecord,
        boolean nullable,
        boolean optional,
        Optional<GeneratedNames> reference,
        List<MemberPlan> members,
        Access access)
        implements MemberPlan {
    public EmbeddedPlan {
        members = List.copyOf(members);
    }

    @Override
    public boolean isReference() {
        return reference.isPresent();
    }

    @Override
    public Stream<PropertyPlan> properties() {
        return members.stream().flatMap(MemberPlan::properties);
    }
}
