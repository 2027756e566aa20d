package app;

import dev.vorm.annotation.*;

@Table
public record Box<T>(@Id @Generated Long id, String name) {}
