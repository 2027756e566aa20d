package app;

import dev.vorm.annotation.*;

public final class User_Card {
    static class Twice {
        static final class Name {}
    }

    static class TwiceName {}

    @Projection(User.class)
    record A(String name) {
        @Projection(User.class)
        record B(String name) {}
    }

    @Projection(User.class)
    record AB(String name) {}
}
