package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The relationships that a repository method loads along: stands on {@code findById}, {@code getById}, {@code findAllById} or
 * {@code findAll}, which the {@code @Repository} interface declares again for that. Each relationship is one more statement, whatever the
 * number of entities; what several paths begin with is loaded once. On other methods it is not supported yet, and a compile error.
 *
 * <pre>{@code
 * @Override
 * @Fetch({"author", "comments.author"})
 * Future<Optional<Post>> findById(Long id);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Fetch {
    /** Their paths, such as {@code "posts.tags"}. */
    String[] value();
}
