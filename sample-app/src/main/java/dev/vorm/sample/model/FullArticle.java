package dev.vorm.sample.model;

import java.util.List;

/** An article with its author and its tags. */
public record FullArticle(Article article, User author, List<String> tags) {}
