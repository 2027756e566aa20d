package app;

import dev.vorm.annotation.*;

@Table
public record Only(@Id String tenant, @Id @Generated(GenerationType.SEQUENCE) short id) {}
