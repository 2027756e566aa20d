package dev.vorm.processor.model;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.PropertyModel.Access;
import java.util.List;
import java.util.stream.Stream;

/** What an entity, or a value embedded in one, is made of. */
public sealed interface MemberModel permits PropertyModel, EmbeddedModel, ElementsModel {
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

    /** The properties of some members, in the order of their columns. */
    static List<PropertyModel> properties(List<? extends MemberModel> members) {
        return members.stream().flatMap(MemberModel::properties).toList();
    }
}
