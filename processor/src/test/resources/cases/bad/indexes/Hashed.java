package app;

import dev.vorm.annotation.*;

@Table
@Index(columns = {"name", "price desc"}, unique = true, include = "id", using = "hash")
public record Hashed(@Id int id, String name, int price) {}
