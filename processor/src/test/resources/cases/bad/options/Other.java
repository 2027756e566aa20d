package app;

import dev.vorm.annotation.*;

@Table
public record Other(@Id long id, String name) {}
