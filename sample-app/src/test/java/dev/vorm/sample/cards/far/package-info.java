/** A projection that others see, of records that they do not. */
@NullMarked
package dev.vorm.sample.cards.far;

import org.jspecify.annotations.NullMarked;
