/**
 * The numbered catalogue of what users can do wrong, with texts, places and hints. It may import the JDK only; read
 * {@link dev.vorm.processor.diagnostic.DiagnosticCode} first.
 */
@NullMarked
package dev.vorm.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
