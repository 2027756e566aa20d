package app;

import dev.vorm.annotation.*;

@Table
public record Second(@Id @Generated(value = GenerationType.SEQUENCE, sequence = "both") Long id, String name) {}
