/**
 * BEGIN, COMMIT and ROLLBACK as statements of our own on a leased connection. May import execute, driver and error. Start with
 * {@link dev.vorm.tx.TransactionRunner}.
 */
@NullMarked
package dev.vorm.tx;

import org.jspecify.annotations.NullMarked;
