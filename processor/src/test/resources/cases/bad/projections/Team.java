package app;

import dev.vorm.annotation.*;

@Table
public record Team(@Id int id, @Nullable String title, @Column("a") Object broken) {}
