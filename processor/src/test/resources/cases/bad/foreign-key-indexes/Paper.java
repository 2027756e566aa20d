package bad;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table
@Inheritance(InheritanceType.JOINED)
public sealed interface Paper {
    @Id
    long id();

    @Unique
    Ref<Person, Long> author();

    @Table
    @Index(columns = "reader")
    record Letter(long id, Ref<Person, Long> author, Ref<Person, Long> reader) implements Paper {}

    @Table
    record Note(long id, Ref<Person, Long> author, Ref<Person, Long> about) implements Paper {}
}
