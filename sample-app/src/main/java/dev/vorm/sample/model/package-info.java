/**
 * Users, articles, comments and tags: the entities, their repositories, and what takes several of them at once. It imports
 * Vorm and nothing of HTTP; read {@link dev.vorm.sample.model.Article} first.
 */
@NullMarked
package dev.vorm.sample.model;

import org.jspecify.annotations.NullMarked;
