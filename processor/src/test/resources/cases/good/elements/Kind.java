package app;

public enum Kind {
    HOME,
    WORK
}
