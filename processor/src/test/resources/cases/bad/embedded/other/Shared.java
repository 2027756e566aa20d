package app.other;

import dev.vorm.annotation.*;

public class Shared {
    record Closed(int a) {}

    public static class Unmade {
        public int a;

        Unmade() {}
    }

    public static class Guarded {
        int hidden;
        public Level level;

        public int getHidden() {
            return hidden;
        }
    }

    enum Level {
        LOW
    }

    public Closed closed;
    public Level level;
}
