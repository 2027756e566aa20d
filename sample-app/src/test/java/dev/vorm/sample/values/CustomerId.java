package dev.vorm.sample.values;

/** A typed key. */
record CustomerId(long value) {
    CustomerId {
        if (value < 0) {
            throw new IllegalArgumentException("negative");
        }
    }
}
