package app;

import dev.vorm.annotation.*;

@Table
public record Blank(@Id @Generated(value = GenerationType.SEQUENCE, sequence = " ") Long id, String name) {}
