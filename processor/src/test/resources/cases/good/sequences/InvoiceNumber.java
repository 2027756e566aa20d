package app;

import dev.vorm.annotation.*;

public record InvoiceNumber(int value) {}
