package dev.vorm.sample.model;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

/** A word that articles are found by; the word itself is the key. */
@Table("tags")
public record Tag(@Id @Column(length = Tag.NAME_LENGTH) String name) {
    public static final int NAME_LENGTH = 50;
}
