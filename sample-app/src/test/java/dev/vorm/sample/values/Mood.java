package dev.vorm.sample.values;

import dev.vorm.annotation.Label;

/** Stored as text, under labels. */
enum Mood {
    @Label("very happy")
    HAPPY,
    SAD
}
