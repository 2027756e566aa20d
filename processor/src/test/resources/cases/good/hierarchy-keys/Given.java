package shop;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.InheritanceType;
import dev.vorm.annotation.Table;

/** A key of several types that are not the runtime's own, one of which is called like that of one entity's own property. */
@Table("given")
@Inheritance(InheritanceType.JOINED)
sealed interface Given {
    @Id
    Plain.Number number();

    @Id
    Batch batch();

    record Batch(String text) {}

    @Table("given_one")
    record One(Plain.Number number, Batch batch, Plain.Number other) implements Given {}

    @Table("given_two")
    record Two(Plain.Number number, Batch batch, Batch other) implements Given {}
}
