package app;

import dev.vorm.annotation.*;

public final class Users {
    @Projection(User.class)
    public record Name(String name) {}

    private Users() {}
}
