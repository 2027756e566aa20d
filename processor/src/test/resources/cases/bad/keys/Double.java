package app;

import dev.vorm.annotation.*;

@Table("doubles")
public record Double(@Id Long one, @Id Long two, String name) {}
