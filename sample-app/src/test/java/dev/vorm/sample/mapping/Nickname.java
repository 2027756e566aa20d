package dev.vorm.sample.mapping;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

/** Has a key whose values can be equal for the database and not in Java. */
@Table("nicknames")
record Nickname(@Id @Column(type = "citext") String name, int uses) {}
