/** Relationships of all kinds, fetched. May import the runtime. Read {@link dev.vorm.sample.graph.GraphTest} first. */
@NullMarked
package dev.vorm.sample.graph;

import org.jspecify.annotations.NullMarked;
