package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table
public record Shared(@Id @Nullable @Column(insertable = false) Ref<Line, LineKey> line, int number) {}
