package app;

import dev.vorm.annotation.*;

public record Part(int a, @Formula("{a}") int b) {}
