package app;

import dev.vorm.annotation.*;

@Table
public record Open(@Id @Column(nullable = true) String id, String name) {}
