package app;

import dev.vorm.annotation.*;

@Table
public record Part(@Id @Generated Long id, @Transient String extra) {}
