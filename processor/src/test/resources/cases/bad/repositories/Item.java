package app;

import dev.vorm.annotation.*;

@Table
public record Item(@Id Long id) {}
