package app;

import dev.vorm.annotation.*;

@Table
public record Team(@Id int id, String title, @Column("a") Object broken) {}
