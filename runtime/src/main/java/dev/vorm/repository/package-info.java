/**
 * The face of repositories, which the processor implements. May import execute, query and error. Start with {@link
 * dev.vorm.repository.CrudRepository}.
 */
@NullMarked
package dev.vorm.repository;

import org.jspecify.annotations.NullMarked;
