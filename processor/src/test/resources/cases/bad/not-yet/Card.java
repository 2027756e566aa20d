package app;

import dev.vorm.annotation.*;

@Projection(Everything.class)
public record Card(@Path("json") String text) {}
