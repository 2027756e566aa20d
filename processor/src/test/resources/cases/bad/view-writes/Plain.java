package app;

import dev.vorm.annotation.*;

@View
record Plain(@Id Long id, @Nullable String text) {}
