package app;

import dev.vorm.annotation.*;

@Table
@Inheritance(InheritanceType.JOINED)
public sealed interface Between {
    @Id
    Long id();

    @Table
    sealed interface Middle extends Between {}

    @Table
    record Leaf(Long id) implements Middle {}
}
