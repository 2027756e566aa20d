package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table
public record Referring(@Id Long id, Ref<Composite, CompositeKey> whole, Ref<Composite, Integer> half, Ref<Loop, Long> loop) {}
