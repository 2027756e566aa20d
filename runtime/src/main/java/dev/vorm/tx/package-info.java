/**
 * BEGIN, COMMIT and ROLLBACK as statements of our own on a leased connection, and running them again. May import execute, query,
 * driver, driver.cancel, driver.observe, observe and error. Start with {@link dev.vorm.tx.TransactionRunner}.
 */
@NullMarked
package dev.vorm.tx;

import org.jspecify.annotations.NullMarked;
