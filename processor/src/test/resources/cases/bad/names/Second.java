package app;

import dev.vorm.annotation.*;

@Table("shared")
public record Second(@Id int id) {}
