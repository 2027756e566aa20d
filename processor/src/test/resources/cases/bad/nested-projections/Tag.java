package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table("tags")
public class Tag {
    @Id @Generated Long id;
    String name;
    int weight;
    @Nullable String hint;
    @Relationship(mappedBy = "tags") Many<Post> posts;
}
