package app;

import dev.vorm.annotation.*;

@Table
@Index(columns = {"name", "price"}, unique = true, nullsNotDistinct = true)
public record NeverNull(@Id int id, String name, int price) {}
