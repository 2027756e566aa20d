package app;

import dev.vorm.annotation.*;

@Table
public record Texted(@Id @Generated(GenerationType.SEQUENCE) String id, String name) {}
