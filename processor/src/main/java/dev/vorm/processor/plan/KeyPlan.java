package dev.vorm.processor.plan;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The key of an entity.
 *
 * @param type its type in Java, boxed: that of the one property, or the generated record around several; of no use when a
 *     view has none
 * @param members the property, or several; none when a view has no key
 */
public record KeyPlan(TypeName type, List<MemberPlan> members) {
    public KeyPlan {
        members = List.copyOf(members);
    }

    /** Whether it is a generated record around several properties. */
    public boolean isGenerated() {
        return members.size() > 1;
    }

    /** The properties that are its columns. */
    public List<PropertyPlan> properties() {
        return MemberPlan.properties(members);
    }
}
