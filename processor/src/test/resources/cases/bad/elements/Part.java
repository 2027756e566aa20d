package app;

import dev.vorm.annotation.Nullable;

record Part(String name, @Nullable String other) {}
