package app;

import dev.vorm.annotation.*;

@Table("doubles")
public record Twofold(@Id Long one, @Id Long two, String name) {}
