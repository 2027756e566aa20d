package app;

import dev.vorm.annotation.*;

@Table
@Inheritance(InheritanceType.SINGLE_TABLE)
sealed interface Shape permits Round {}

@View
record Round(@Id Long id) implements Shape {}
