package alike;

public enum Kind {
    HOME,
    WORK
}
