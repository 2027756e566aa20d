package app;

public enum Illness {
    FLU,
    OTHER
}
