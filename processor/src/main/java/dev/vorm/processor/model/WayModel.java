package dev.vorm.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A way over the properties of entities.
 *
 * @param text as its author wrote it
 * @param hops the references that it leads over
 * @param end where it ends; nothing when it ends nowhere
 * @param owner the entity that the end is a member of, or where the way ends
 * @param absent the first part of it that can be without value, such as {@code author} of {@code author.name}; "" for none
 * @param beyond the rest of it, from the other entity on, where it leads over a relationship, which then is the end
 * @param isBehindCollection whether it ends nowhere because it leads over a collection of values
 * @param unknown the name that does not lead on, unless that is reported already
 */
public record WayModel(
        String text,
        List<Hop> hops,
        Optional<MemberModel> end,
        EntityModel owner,
        String absent,
        Optional<WayModel> beyond,
        boolean isBehindCollection,
        Optional<Unknown> unknown) {
    public WayModel {
        hops = List.copyOf(hops);
    }

    /**
     * A reference on a way.
     *
     * @param reference the reference
     * @param to the entity that it refers to
     */
    public record Hop(MemberModel reference, EntityModel to) {}

    /**
     * A name that does not lead on.
     *
     * @param name the name
     * @param owner what has no such property
     * @param known what that has
     */
    public record Unknown(String name, String owner, List<String> known) {
        public Unknown {
            known = List.copyOf(known);
        }
    }

    /** Whether it leads to any number of entities, over one relationship or more. */
    public boolean isToMany() {
        return end.filter(member -> member instanceof ToManyModel to && to.many())
                        .isPresent()
                || beyond.filter(WayModel::isToMany).isPresent();
    }

    /** The entity that a member refers to. */
    public static Optional<ClassName> target(MemberModel member) {
        if (member instanceof PropertyModel property) {
            return property.reference().map(ReferenceModel::type);
        }
        return member instanceof EmbeddedModel embedded
                ? embedded.reference().map(ReferenceModel::type)
                : Optional.empty();
    }
}
