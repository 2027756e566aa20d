package app;

import dev.vorm.annotation.*;

@Table
public record Composite(@Id int a, @Id int b) {}
