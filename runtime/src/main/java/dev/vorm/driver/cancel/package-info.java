/**
 * Ending what is under way before its time: the list of what has bounds, and PostgreSQL's cancel request, which must never hit
 * what comes next. May import Netty and the internals of Vert.x. Start with {@link dev.vorm.driver.cancel.PersistentCancel}.
 */
@NullMarked
package dev.vorm.driver.cancel;

import org.jspecify.annotations.NullMarked;
