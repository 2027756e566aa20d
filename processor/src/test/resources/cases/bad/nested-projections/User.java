package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table("users")
@Index(columns = "boss")
public record User(
        @Id @Generated Long id,
        String name,
        @Nullable Ref<User, Long> boss,
        @Relationship(mappedBy = "author") @OrderBy("id") Many<Post> posts,
        @Relationship(mappedBy = "user") One<Profile> profile) {}
