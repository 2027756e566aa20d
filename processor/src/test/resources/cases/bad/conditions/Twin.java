package app;

import dev.vorm.annotation.*;

@Table
public record Twin(@Id int a, @Id int b) {}
