package bad;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table
@Inheritance
@Index(columns = "shared")
public sealed interface Pet {
    @Id
    long id();

    Ref<Person, Long> owner();

    Ref<Person, Long> shared();

    @Index(columns = "walker")
    record Dog(long id, Ref<Person, Long> owner, Ref<Person, Long> shared, Ref<Person, Long> walker) implements Pet {}

    record Cat(long id, Ref<Person, Long> owner, Ref<Person, Long> shared, Ref<Person, Long> feeder) implements Pet {}
}
