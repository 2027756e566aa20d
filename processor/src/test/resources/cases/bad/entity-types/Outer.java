package app;

import dev.vorm.annotation.*;

public class Outer {
    @Table
    class Inner {
        @Id @Generated Long id;
        String name;
    }

    @Table
    private record Hidden(@Id @Generated Long id, String name) {}

    private static class Wall {
        @Table
        record Behind(@Id @Generated Long id, String name) {}
    }
}
