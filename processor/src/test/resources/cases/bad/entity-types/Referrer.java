package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table
public record Referrer(@Id @Generated Long id, Ref<Shape, Long> shape, Ref<Outer.Inner, Long> inner) {}
