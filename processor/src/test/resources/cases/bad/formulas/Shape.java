package app;

import dev.vorm.annotation.*;

@Table
@Inheritance
public sealed interface Shape {
    @Id
    @Generated
    Long id();

    record Round(@Id @Generated Long id, @Formula("{id}") int line) implements Shape {}

    record Square(@Id @Generated Long id, int side) implements Shape {}
}
