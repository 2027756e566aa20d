package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table("posts")
@Index(columns = "author")
public record Post(
        @Id @Generated Long id,
        String title,
        Ref<User, Long> author,
        @Relationship(joinTable = "post_tags") @OrderBy("name") Many<Tag> tags) {}
