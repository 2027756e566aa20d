package app;

import dev.vorm.annotation.*;

@Table
public record Identified(
        @Id @Generated(value = GenerationType.IDENTITY, sequence = "a") Long id,
        @Column(length = 3) String name) {}
