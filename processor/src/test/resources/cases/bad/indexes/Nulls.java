package app;

import dev.vorm.annotation.*;

@Table
@Index(columns = "name", nullsNotDistinct = true)
@Unique(columns = {"id", "price"}, nullsNotDistinct = true)
public record Nulls(@Id int id, @Nullable String name, @Unique(nullsNotDistinct = true) int price) {}
