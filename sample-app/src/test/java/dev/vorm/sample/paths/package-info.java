/**
 * Paths, such as {@code ESSAY.author.name}, which a query joins by itself: people who write essays, and the firms that they work
 * for.
 */
package dev.vorm.sample.paths;
