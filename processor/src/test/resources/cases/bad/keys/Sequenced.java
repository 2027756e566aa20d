package app;

import dev.vorm.annotation.*;

@Table
public record Sequenced(@Id @Generated(GenerationType.SEQUENCE) Long id, String name) {}
