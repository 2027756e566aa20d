package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table("tags")
public class Tag {
    @Id @Generated Long id;
    String name;
    int weight;
    @Relationship(mappedBy = "tags") Many<Post> posts;
}
