package app;

import dev.vorm.annotation.*;

@Table
public record Random(@Id @Generated(GenerationType.UUID_V4) Long id, String name) {}
