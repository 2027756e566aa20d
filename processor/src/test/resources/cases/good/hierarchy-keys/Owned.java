package shop;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

@Table("owned")
@Inheritance
sealed interface Owned {
    @Id
    Ref<Owner, Plain.Number> owner();

    record One(Ref<Owner, Plain.Number> owner, String text) implements Owned {}
}
