/**
 * Users, articles, comments and tags: the entities, the projections that are shown of them, their repositories, and what takes
 * several of them at once. It imports Vorm and nothing of HTTP; read {@link dev.vorm.sample.model.Article} and {@link
 * dev.vorm.sample.model.ArticleCard} first.
 */
@NullMarked
package dev.vorm.sample.model;

import org.jspecify.annotations.NullMarked;
