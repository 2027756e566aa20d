package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table
public record Loop(@Id Ref<Loop, Long> self, int number) {}
