package dev.vorm.sample.graph;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** Of a work of any kind. */
@Table("graph_reviews")
@Index(columns = "work")
public record Review(@Id Long id, Ref<Work, Long> work) {}
