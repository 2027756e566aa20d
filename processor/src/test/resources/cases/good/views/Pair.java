package app;

import dev.vorm.annotation.*;

@View("pairs")
record Pair(@Id int one, @Id String other, @Nullable String text) {}
