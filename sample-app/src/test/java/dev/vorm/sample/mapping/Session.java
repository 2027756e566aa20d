package dev.vorm.sample.mapping;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.View;

/** A view that somebody else made. */
@View(value = "pg_stat_activity", schema = "pg_catalog")
record Session(@Id int pid, @Nullable String query) {}
