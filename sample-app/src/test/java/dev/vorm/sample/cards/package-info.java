/** Projections over keys of all kinds, and of each other. */
@NullMarked
package dev.vorm.sample.cards;

import org.jspecify.annotations.NullMarked;
