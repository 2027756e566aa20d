/**
 * The program: connects to a database, fills it when it is empty, and serves the JSON API. It may import all of the
 * sample; read {@link dev.vorm.sample.Conduit} first.
 */
@NullMarked
package dev.vorm.sample;

import org.jspecify.annotations.NullMarked;
