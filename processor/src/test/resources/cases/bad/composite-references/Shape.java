package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table
@Inheritance
public sealed interface Shape {
    @Id
    @Generated(GenerationType.SEQUENCE)
    Long id();

    record Round(@Id @Generated(GenerationType.SEQUENCE) Long id, Ref<Line, LineKey> line) implements Shape {}

    record Square(@Id @Generated(GenerationType.SEQUENCE) Long id, int side) implements Shape {}
}
