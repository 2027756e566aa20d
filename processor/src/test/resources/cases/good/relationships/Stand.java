package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

/** Refers to a leaf by two columns. */
@Table("stands")
@Index(columns = "ground")
public record Stand(@Id long id, Ref<Ground, VenueKey> ground) {}
