package app;

import dev.vorm.annotation.*;

@Table
public record Alone(@Id @Generated Long id) {}
