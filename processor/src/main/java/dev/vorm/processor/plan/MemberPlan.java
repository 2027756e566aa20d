package dev.vorm.processor.plan;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.PropertyModel.Access;
import java.util.List;
import java.util.stream.Stream;

/** What an entity, or a value embedded in one, is made of. */
public sealed interface MemberPlan permits PropertyPlan, EmbeddedPlan, ElementsPlan, ToManyPlan {
    /** Its name in Java, with the way to it from the entity: {@code address.street}. */
    String name();

    /** What generated code calls it, as no other member of the entity: {@code addressStreet}. */
    String word();

    /** What errors call it, such as {@code User.address.street}. */
    String label();

    /** Its type as declared. */
    TypeName type();

    /** Whether it can be null. */
    boolean nullable();

    /** Whether its declared type is {@code Optional}. */
    boolean optional();

    /** Whether its declared type is {@code Ref}. */
    boolean isReference();

    /** How it is read and written. */
    Access access();

    /** Itself, or the properties within it, in the order of their columns. */
    Stream<PropertyPlan> properties();

    /** Its name without the way to it. */
    default String simpleName() {
        return name().substring(name().lastIndexOf('.') + 1);
    }

    /** Whether some members are relationships, or hold some. */
    static boolean hasRelationships(List<? extends MemberPlan> members) {
        return members.stream()
                .anyMatch(member -> member.isReference()
                        || member instanceof ToManyPlan
                        || (member instanceof EmbeddedPlan embedded && hasRelationships(embedded.members())));
    }

    /** The properties of some members, in the order of their columns. */
    static List<PropertyPlan> properties(List<? extends MemberPlan> members) {
        return members.stream().flatMap(MemberPlan::properties).toList();
    }
}
