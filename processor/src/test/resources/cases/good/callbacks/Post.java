package app;

import dev.vorm.annotation.AfterInsert;
import dev.vorm.annotation.AfterLoad;
import dev.vorm.annotation.AfterUpdate;
import dev.vorm.annotation.BeforeDelete;
import dev.vorm.annotation.BeforeInsert;
import dev.vorm.annotation.BeforeUpdate;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

@Table("posts")
public record Post(@Id @Generated Long id, String title, String slug) implements Titled {
    @BeforeInsert
    @BeforeUpdate
    Post slugged() {
        return new Post(id, title, title.replace(' ', '-'));
    }

    @BeforeInsert
    @BeforeUpdate
    @BeforeDelete
    void check() {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a post has a title");
        }
    }

    @AfterInsert
    @AfterUpdate
    void stored() {}

    @AfterLoad
    public Post loaded() {
        return this;
    }
}
