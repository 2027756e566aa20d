/**
 * Finds mistakes in models: one class per family of rules, each pure. It may import {@code model} and {@code
 * diagnostic}; read {@link dev.vorm.processor.validate.Validator} first.
 */
@NullMarked
package dev.vorm.processor.validate;

import org.jspecify.annotations.NullMarked;
