package dev.vorm.sample.inheritance;

import dev.vorm.annotation.DiscriminatorValue;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.InheritanceType;
import dev.vorm.annotation.Table;

/** With a key of a type of its own, and names and kinds with a line break in them. */
@Table("bills")
@Inheritance(value = InheritanceType.JOINED, discriminator = "kind\nof bill")
sealed interface Bill {
    @Id
    @Generated
    BillNo id();

    record BillNo(long value) {}

    @Table("bills_in")
    @DiscriminatorValue("in\ncoming")
    record In(BillNo id, String from) implements Bill {}

    @Table("bills_out")
    @DiscriminatorValue("out\ngoing")
    record Out(BillNo id, int amount) implements Bill {}
}
