package app;

public record Length(int seconds) {}
