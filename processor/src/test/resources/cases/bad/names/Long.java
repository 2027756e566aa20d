package app;

import dev.vorm.annotation.*;

@Table("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
public record Long(@Id int id, @Column("ääääääääääääääääääääääääääääääää") String name) {}
