package dev.vorm.processor.model;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.PropertyModel.Access;
import java.util.List;
import java.util.stream.Stream;

/** What an entity, or a value embedded in one, is made of. */
public sealed interface MemberModel permits PropertyModel, EmbeddedModel, ElementsModel, ToManyModel {
    /** Its name in Java; within an embedded value with the way to it: {@code address.street}. */
    String name();

    /** Its type as declared. */
    TypeName type();

    /** How it is read and written. */
    Access access();

    /** The component or field. */
    Place place();

    /** Itself, or the properties within it, in the order of their columns. */
    Stream<PropertyModel> properties();

    /** The columns of a property somewhere within some members; nothing when there is none with that name. */
    static List<String> columnsOf(List<? extends MemberModel> members, String name) {
        for (MemberModel member : members) {
            boolean isProperty = !(member instanceof EmbeddedModel embedded)
                    || embedded.reference().isPresent();
            if (isProperty && member.name().equals(name)) {
                return member.properties().map(PropertyModel::column).toList();
            }
            List<String> within =
                    member instanceof EmbeddedModel embedded ? columnsOf(embedded.members(), name) : List.of();
            if (!within.isEmpty()) {
                return within;
            }
        }
        return List.of();
    }

    /** The references of several columns among some members and within them. */
    static Stream<EmbeddedModel> references(List<? extends MemberModel> members) {
        return members.stream()
                .flatMap(member -> member instanceof EmbeddedModel embedded
                        ? embedded.reference().isPresent() ? Stream.of(embedded) : references(embedded.members())
                        : Stream.empty());
    }

    /** The properties of some members, in the order of their columns. */
    static List<PropertyModel> properties(List<? extends MemberModel> members) {
        return members.stream().flatMap(MemberModel::properties).toList();
    }
}
