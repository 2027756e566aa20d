package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

public record Part(int size, @Relationship(mappedBy = "owner") Many<Thing> within) {}
