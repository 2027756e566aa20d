package dev.vorm.sample.mapping;

import dev.vorm.annotation.AfterLoad;
import dev.vorm.annotation.BeforeInsert;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

@Table("slugs")
record Slug(@Id @Generated Long id, String text) {
    @BeforeInsert
    Slug stripped() {
        return new Slug(id, text.strip());
    }

    @BeforeInsert
    Slug dashed() {
        return new Slug(id, text.replace(' ', '-'));
    }

    @AfterLoad
    Slug shouted() {
        return new Slug(id, text + "!");
    }
}
