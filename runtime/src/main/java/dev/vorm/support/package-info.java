/**
 * What generated code calls, and nothing else should: it may change with the processor at any time. May import execute,
 * mapping, query, type, driver, relationship and error. Start with {@link dev.vorm.support.Crud}.
 */
@NullMarked
package dev.vorm.support;

import org.jspecify.annotations.NullMarked;
