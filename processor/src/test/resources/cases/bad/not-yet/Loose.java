package app;

import dev.vorm.annotation.*;

public record Loose(@Path("json") String text) {}
