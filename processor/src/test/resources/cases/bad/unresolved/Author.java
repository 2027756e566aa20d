package app;

import dev.vorm.annotation.*;

@Table
public record Author(@Id @Generated Long id, String name) {}
