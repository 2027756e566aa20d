package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table
public record Line(@Id int number, @Id @Column("no") String name) {}
