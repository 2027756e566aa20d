package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table("posts")
@Index(columns = "author")
@Index(columns = "editor")
public class Post {
    @Id @Generated Long id;
    String title;
    Ref<User, Long> author;
    @Nullable Ref<User, Long> editor;
}
