package app;

import dev.vorm.annotation.*;

@Projection(User.class)
public record UserCard(String name) {
    static final Object NAMED = NamesProjection.NAMES;
    static final Object FOUND = UserCardProjection.USER_CARD;
}
