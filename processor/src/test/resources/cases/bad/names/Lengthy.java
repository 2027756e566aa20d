package app;

import dev.vorm.annotation.*;

@Table("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
public record Lengthy(@Id int id, @Column("ääääääääääääääääääääääääääääääää") String name) {}
