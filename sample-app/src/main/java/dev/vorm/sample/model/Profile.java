package dev.vorm.sample.model;

import dev.vorm.annotation.Projection;
import java.util.Optional;

/** What others see of a user. */
@Projection(User.class)
public record Profile(Long id, String username, Optional<String> bio, Optional<String> image) {}
