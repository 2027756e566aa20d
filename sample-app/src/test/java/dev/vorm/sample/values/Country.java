package dev.vorm.sample.values;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

/** An entity whose key is of a type that is named; what refers to it is of the same. */
@Table("value_countries")
record Country(@Id @Column(type = "char(2)") String code) {}
