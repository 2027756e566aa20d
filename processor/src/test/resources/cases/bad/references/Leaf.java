package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table
public record Leaf(@Id @Generated Long id, Ref<Keyless, Long> keyless) {}
