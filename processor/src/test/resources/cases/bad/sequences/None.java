package app;

import dev.vorm.annotation.*;

@Table
public record None(@Id @Generated(value = GenerationType.SEQUENCE, allocationSize = 0) Long id, String name) {}
