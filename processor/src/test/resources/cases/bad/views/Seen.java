package app;

import dev.vorm.annotation.*;

@View("kept")
record Seen(@Id Long id) {}
