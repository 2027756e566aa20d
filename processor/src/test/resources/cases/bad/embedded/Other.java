package app;

import dev.vorm.annotation.*;

@Table
record Other(@Id @Embedded @Nullable Key key) {
    record Key(int a, double b) {}
}
