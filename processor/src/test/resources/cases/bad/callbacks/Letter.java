package app;

import dev.vorm.annotation.*;

@Table
public record Letter(@Id Long id) implements Stamped<String> {}
