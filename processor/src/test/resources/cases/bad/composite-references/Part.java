package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

public record Part(@Id Ref<Line, LineKey> line) {}
