package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@View(sql = "SELECT 1 AS steps")
public record Walk(int steps, @Relationship(where = "other.id = this.steps") Many<Inn> inns) {}
