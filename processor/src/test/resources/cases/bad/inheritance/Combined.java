package app;

import dev.vorm.annotation.*;

@Table("combined")
@Inheritance(InheritanceType.JOINED)
public sealed interface Combined {
    @Id
    Long id();

    String name();

    @Table("combined_leaves")
    @Index(columns = {"id", "name", "own"})
    record Leaf(Long id, String name, String own) implements Combined {}

    @Table("combined_others")
    record Other(Long id, String name) implements Combined {}
}
