package app;

import dev.vorm.annotation.*;

@Table
public record Versions(@Id Long id, @Version int one, @Version long two) {}
