package app;

import dev.vorm.annotation.*;

@Table
public record Keyless(String name) {}
