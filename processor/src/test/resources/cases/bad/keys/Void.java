package app;

import dev.vorm.annotation.*;

@Table("voids")
public record Void(@Id @Generated @Nullable Long id, String name) {}
