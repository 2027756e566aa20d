package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.model.ElementsModel;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.ToManyModel;
import dev.vorm.processor.model.WayModel;
import dev.vorm.processor.model.WayModel.Hop;
import dev.vorm.processor.model.WayModel.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Follows the names of properties from an entity to others. */
final class WayScanner {
    private final Elements elements;
    private final EntityScanner entityScanner;
    private final Map<String, Optional<EntityModel>> entities = new HashMap<>();

    WayScanner(Elements elements, EntityScanner entityScanner) {
        this.elements = elements;
        this.entityScanner = entityScanner;
    }

    /** An entity, as far as it can be read. What is wrong with it is said where it stands. */
    Optional<EntityModel> entity(TypeElement type) {
        String name = type.getQualifiedName().toString();
        Optional<EntityModel> known = entities.get(name);
        if (known == null) {
            known = entityScanner.scan(type).model();
            entities.put(name, known);
        }
        return known;
    }

    /** Follows names with dots between them. */
    WayModel scan(EntityModel from, String text) {
        List<Hop> hops = new ArrayList<>();
        EntityModel owner = from;
        List<? extends MemberModel> members = from.members();
        String around = "";
        String absent = "";
        String walked = "";
        String[] names = text.split("\\.", -1);
        for (int i = 0; i < names.length; i++) {
            walked += (i == 0 ? "" : ".") + names[i];
            Optional<MemberModel> member = find(members, around + names[i]);
            if (member.isPresent() && absent.isEmpty() && isNullable(member.get())) {
                absent = walked;
            }
            if (i == names.length - 1 && member.isPresent()) {
                return new WayModel(text, hops, member, owner, absent, Optional.empty(), false, Optional.empty());
            }
            if (member.isEmpty()) {
                return stop(text, hops, owner, unknown(owner, around, names[i], members));
            }
            if (member.get() instanceof ElementsModel || member.get() instanceof ToManyModel) {
                return over(member.get(), text, hops, owner, absent, text.substring(walked.length() + 1));
            }
            Optional<EntityModel> next = WayModel.target(member.get()).flatMap(this::entity);
            if (next.isPresent()) {
                owner = next.get();
                hops.add(new Hop(member.get(), owner));
                members = owner.members();
                around = "";
            } else if (member.get() instanceof EmbeddedModel embedded
                    && embedded.reference().isEmpty()) {
                members = embedded.members();
                around = embedded.name() + ".";
            } else {
                return stop(text, hops, owner, beyond(member.get(), names[i + 1], walked));
            }
        }
        throw new IllegalStateException(text);
    }

    /** A way over a collection: over a relationship it goes on from the other entity, unless that cannot be read. */
    private WayModel over(
            MemberModel collection, String text, List<Hop> hops, EntityModel owner, String absent, String rest) {
        if (!(collection instanceof ToManyModel relationship)) {
            return new WayModel(text, hops, Optional.empty(), owner, "", Optional.empty(), true, Optional.empty());
        }
        Optional<WayModel> beyond = entity(relationship.target()).map(target -> scan(target, rest));
        Optional<MemberModel> end = beyond.map(way -> relationship);
        return new WayModel(text, hops, end, owner, absent, beyond, false, Optional.empty());
    }

    /** A name behind something that has nothing in it; nothing where that is an entity that could not be read. */
    private static Optional<Unknown> beyond(MemberModel leaf, String name, String walked) {
        return WayModel.target(leaf).isPresent() ? Optional.empty() : Optional.of(new Unknown(name, walked, List.of()));
    }

    private static WayModel stop(String text, List<Hop> hops, EntityModel owner, Optional<Unknown> unknown) {
        return new WayModel(text, hops, Optional.empty(), owner, "", Optional.empty(), false, unknown);
    }

    private Optional<EntityModel> entity(ClassName type) {
        return Optional.ofNullable(elements.getTypeElement(type.canonicalName()))
                .flatMap(this::entity);
    }

    private static Optional<MemberModel> find(List<? extends MemberModel> members, String name) {
        for (MemberModel member : members) {
            if (member.name().equals(name)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    private static boolean isNullable(MemberModel member) {
        return member instanceof PropertyModel property
                ? property.isColumnNullable()
                : member instanceof EmbeddedModel embedded && embedded.nullable();
    }

    /** What is missing, unless it is there and was found wrong. */
    private static Optional<Unknown> unknown(
            EntityModel owner, String around, String name, List<? extends MemberModel> members) {
        boolean isLost = owner.lost().stream().anyMatch(lost -> lost.name().equals(around + name));
        String value = around.isEmpty()
                ? String.join(".", owner.type().simpleNames())
                : around.substring(0, around.length() - 1);
        List<String> known = members.stream()
                .map(member -> member.name().substring(around.length()))
                .sorted()
                .toList();
        return isLost ? Optional.empty() : Optional.of(new Unknown(name, value, known));
    }
}
