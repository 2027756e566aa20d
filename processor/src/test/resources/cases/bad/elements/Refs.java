package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;
import java.util.*;

@Table
record Refs(
        @Id long id,
        @Elements List<Ref<Refs, Long>> list,
        @Elements Map<String, Ref<Refs, Long>> map,
        @Elements Map<Ref<Refs, Long>, String> keys,
        @Elements List<Only> only,
        @Elements List<Two> two) {
    record Only(Ref<Refs, Long> to) {}

    record Two(Ref<Refs, Long> to, String text) {}
}
