package app;

import dev.vorm.annotation.*;

@Table
@View
record Both(@Id Long id) {}
