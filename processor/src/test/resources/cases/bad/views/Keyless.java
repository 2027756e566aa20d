package app;

import dev.vorm.annotation.*;

@View
record Keyless(String text) {}
