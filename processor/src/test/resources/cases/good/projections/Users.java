package app;

import dev.vorm.annotation.*;

final class Users {
    @Projection(User.class)
    record Name(String name) {}

    private Users() {}
}
