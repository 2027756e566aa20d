package dev.vorm.sample.model;

import static dev.vorm.sample.model.ArticleTable.ARTICLE;
import static dev.vorm.sample.model.TagTable.TAG;
import static dev.vorm.sample.model.UserTable.USER;

import dev.vorm.query.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Which articles to list.
 *
 * @param author only those by the user with this name, or null for all
 * @param tag only those with this tag, or null for all
 * @param favorited only favourites of the user with this name, or null for all
 */
public record ArticleFilter(
        @Nullable String author,
        @Nullable String tag,
        @Nullable String favorited) {
    /** Whether an article is one of them. */
    Condition condition() {
        Condition condition = ARTICLE.author.username.eqIfPresent(author);
        if (tag != null) {
            condition = condition.and(ARTICLE.tags.any(TAG.name.eq(tag)));
        }
        if (favorited != null) {
            condition = condition.and(ARTICLE.favoritedBy.any(USER.username.eq(favorited)));
        }
        return condition;
    }
}
