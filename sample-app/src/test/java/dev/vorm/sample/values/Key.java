package dev.vorm.sample.values;

/** A key that says what it is of. */
@SuppressWarnings("UnusedTypeParameter")
record Key<T>(int value) {}
