/**
 * Reads elements of the compiler into models; no other package sees type mirrors. It may import {@code model} and {@code
 * diagnostic}; read {@link dev.vorm.processor.scan.Scanner} first.
 */
@NullMarked
package dev.vorm.processor.scan;

import org.jspecify.annotations.NullMarked;
