package app;

import dev.vorm.annotation.*;

@View
record Pair(@Id int one, @Id int other) {}
