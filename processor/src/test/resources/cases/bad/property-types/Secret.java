package app;

import dev.vorm.annotation.*;

@Table
public record Secret(@Id @Generated Long id, Kind kind) {
    private enum Kind {
        ONE
    }
}
