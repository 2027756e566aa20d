/** Entities under sealed types, end to end. */
@NullMarked
package dev.vorm.sample.inheritance;

import org.jspecify.annotations.NullMarked;
