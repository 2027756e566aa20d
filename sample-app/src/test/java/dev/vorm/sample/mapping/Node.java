package dev.vorm.sample.mapping;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** Refers to its own kind. */
@SuppressWarnings("vorm.index")
@Table("nodes")
record Node(@Id String tree, @Id int number, @Nullable Ref<Node, NodeKey> parent) {}
