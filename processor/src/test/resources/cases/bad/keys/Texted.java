package app;

import dev.vorm.annotation.*;

@Table
public record Texted(@Id @Generated String id, String name) {}
