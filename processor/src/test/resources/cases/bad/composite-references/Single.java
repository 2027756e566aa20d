package app;

import dev.vorm.annotation.*;

@Table
public record Single(@Id @Generated Long id, String name) {}
