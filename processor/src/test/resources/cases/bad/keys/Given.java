package app;

import dev.vorm.annotation.*;

@Table
public record Given(@Id @Default("7") Long id) {}
