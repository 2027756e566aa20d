package dev.vorm.sample.graph;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** Of a work of one kind. */
@Table("graph_chapters")
@Index(columns = "novel")
public record Chapter(@Id Long id, Ref<Work.Novel, Long> novel) {}
