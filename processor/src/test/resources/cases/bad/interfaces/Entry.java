package app;

import dev.vorm.annotation.*;

@Table
public record Entry(@Id Long id, String createdAt, int rank, int size) implements Audited {}
