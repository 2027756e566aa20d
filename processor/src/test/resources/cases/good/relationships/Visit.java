package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

/** A class within a record. */
public class Visit {
    @Nullable
    Ref<Team, Long> guest;
}
