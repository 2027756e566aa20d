package app;

import dev.vorm.annotation.*;

@Table
@Inheritance(InheritanceType.SINGLE_TABLE)
sealed interface Shape permits Round {
    @Id
    Long id();
}

@View
record Round(Long id) implements Shape {}
