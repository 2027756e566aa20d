/** Projections with collections. */
@NullMarked
package dev.vorm.sample.nested;

import org.jspecify.annotations.NullMarked;
