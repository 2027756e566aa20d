package dev.vorm.sample.paths;

import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Formula;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Json;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.SoftDelete;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** With a reference in an embedded value, a document, and a computed property. */
@SuppressWarnings("vorm.index")
@Table("writers")
record Writer(
        @Id Long id,
        String name,
        Ref<Firm, Long> firm,
        @Nullable Ref<Writer, Long> boss,
        @Embedded Desk desk,
        @Json Habits habits,
        @Formula("upper({name})") String shout,
        @SoftDelete boolean gone) {

    record Desk(int floor, @Nullable Ref<Writer, Long> lentBy) {}

    record Habits(String drink) {}
}
