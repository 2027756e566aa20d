/** A model of more than twenty tables, with something of all that a mapping can have. */
@NullMarked
package dev.vorm.sample.rail;

import org.jspecify.annotations.NullMarked;
