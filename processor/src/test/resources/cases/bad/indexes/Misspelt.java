package app;

import dev.vorm.annotation.*;

@Table
@Index(columns = {"name desk", "price", "lower(name)", "pricee"}, where = " ", include = {"price", "nmae"}, using = "btre")
public record Misspelt(@Id int id, String name, int price) {}
