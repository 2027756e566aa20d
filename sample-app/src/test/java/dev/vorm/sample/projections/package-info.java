/** Projections of stories, their writers and these writers' publishers. */
@NullMarked
package dev.vorm.sample.projections;

import org.jspecify.annotations.NullMarked;
