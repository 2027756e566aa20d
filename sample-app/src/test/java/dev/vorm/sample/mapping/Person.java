package dev.vorm.sample.mapping;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.SoftDelete;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Version;
import dev.vorm.relationship.Ref;
import java.time.Instant;

@SuppressWarnings("vorm.index")
@Table("people")
record Person(
        @Id @Generated Long id,
        String name,
        @Nullable Ref<Person, Long> boss,
        @SoftDelete @Nullable Instant deletedAt,
        @Version int version) {

    static Person of(String name) {
        return new Person(null, name, null, null, 0);
    }
}
