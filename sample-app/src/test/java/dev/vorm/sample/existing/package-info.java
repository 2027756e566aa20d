/** Databases that others have made, mapped as they are. */
@NullMarked
package dev.vorm.sample.existing;

import org.jspecify.annotations.NullMarked;
