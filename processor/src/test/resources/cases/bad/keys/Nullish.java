package app;

import dev.vorm.annotation.*;

@Table("voids")
public record Nullish(@Id @Generated @Nullable Long id, String name) {}
