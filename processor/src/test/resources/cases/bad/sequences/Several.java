package app;

import dev.vorm.annotation.*;

@Table
public record Several(
        @Id @Generated(GenerationType.SEQUENCE) Long id,
        @Id @Generated(value = GenerationType.SEQUENCE, sequence = "other") Long other) {}
