package app;

public record Place(int x, int y) {}
