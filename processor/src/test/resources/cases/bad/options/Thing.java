package app;

import dev.vorm.annotation.*;

@Table
public record Thing(@Id long id, String name) {}
