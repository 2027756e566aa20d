package app;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** What is said of a post. A class: fetching sets its properties. */
@Table("graph_remarks")
@Index(columns = "post")

public class Remark {
    @Id
    @Generated
    public Long id;

    public Ref<Post, Long> post;

    public String text;

    /** For the mapping. */
    Remark() {}

    /** A remark that is to be inserted. */
    public Remark(Ref<Post, Long> post, String text) {
        this.post = post;
        this.text = text;
    }
}
