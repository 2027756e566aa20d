package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table("comments")
public record Comment(String body, Ref<Article, Long> article) {}    // 10: no key
