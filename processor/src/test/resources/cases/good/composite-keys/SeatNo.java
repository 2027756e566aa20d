package app;

public record SeatNo(String hall, short row, short seat) {}
