package app;

import dev.vorm.annotation.*;

@DiscriminatorValue("lonely")
public record Lonely(@Id Long id) {}
