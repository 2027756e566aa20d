package dev.vorm.processor.plan;

import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.model.WayModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The steps of a way as the query language names them. In a table all members are fields. What a reference leads to has methods for its
 * own references; the parts of its key are fields there, without the name of an embedded key around them.
 */
final class WaySteps {
    private static final Set<Role> UNSEEN = Set.of(Role.SOFT_DELETE, Role.TENANT);

    private WaySteps() {}

    /** A way, and the references of another one behind it. */
    static List<String> plus(List<String> way, EntityModel from, WayModel further) {
        List<String> steps = new ArrayList<>(way);
        EntityModel owner = from;
        for (WayModel.Hop hop : further.hops()) {
            steps.add(step(steps, owner, hop.reference().name()));
            owner = hop.to();
        }
        return steps;
    }

    /**
     * The key of the entity that a way and the references of another one behind it lead to: as a column that refers to it has it, but
     * for what statements do not see all of.
     */
    static List<String> key(List<String> way, EntityModel from, WayModel further) {
        List<String> steps = plus(way, from, further);
        EntityModel owner = further.owner();
        boolean isSeen = owner.family().isEmpty()
                && owner.properties().stream().noneMatch(property -> UNSEEN.contains(property.role()));
        steps.add(steps.isEmpty() ? "key()" : isSeen ? "columns()" : "joinedKey()");
        return steps;
    }

    /** A way, and a member of the entity that it leads to. */
    static List<String> plus(List<String> way, EntityModel owner, String member) {
        List<String> steps = new ArrayList<>(way);
        steps.add(step(way, owner, member));
        return steps;
    }

    private static String step(List<String> way, EntityModel owner, String member) {
        if (way.isEmpty()) {
            return member;
        }
        List<? extends MemberModel> members = owner.members();
        for (MemberModel key : members) {
            if (key instanceof EmbeddedModel embedded
                    && embedded.key()
                    && embedded.reference().isEmpty()
                    && member.startsWith(embedded.name() + ".")) {
                boolean isAlone = members.stream().filter(EntityPlanner::isKey).count() == 1;
                return isAlone ? member.substring(embedded.name().length() + 1) : member;
            }
        }
        return method(members, member);
    }

    /** A member, with the method that stands for the reference that it is, or is a part of. */
    private static String method(List<? extends MemberModel> members, String name) {
        for (MemberModel member : members) {
            boolean isWithin = name.startsWith(member.name() + ".");
            if (!isWithin && !name.equals(member.name())) {
                continue;
            }
            if (WayModel.target(member).isPresent()) {
                int simple = member.name().lastIndexOf('.') + 1;
                return name.substring(0, simple)
                        + GeneratedNames.pathMethod(member.name().substring(simple))
                        + "()"
                        + name.substring(member.name().length());
            }
            if (isWithin && member instanceof EmbeddedModel embedded) {
                return method(embedded.members(), name);
            }
        }
        return name;
    }
}
