package app;

import dev.vorm.annotation.*;

@Table("two")
public record OuterTwin(@Id int id) {}
