package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table
public record Circle(@Id Ref<Circle, CircleKey> self, @Id int number) {}
