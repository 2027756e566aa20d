package app;

import dev.vorm.annotation.*;

@Table("shared")
public record First(@Id int id) {}
