package app;

import dev.vorm.annotation.*;

@Table
public record Page(@Id @Generated Long id, Missing missing) {}
