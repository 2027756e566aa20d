package app;

public record PurchaseId(long value) {}
