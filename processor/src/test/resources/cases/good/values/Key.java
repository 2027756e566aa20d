package values;

/** A key that says what it is of. */
record Key<T>(int value) {}
