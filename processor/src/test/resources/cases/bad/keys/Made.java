package app;

import dev.vorm.annotation.*;

@Table
public record Made(@Id Long id, @Generated Long number) {}
