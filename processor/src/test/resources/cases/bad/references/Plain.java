package app;

import dev.vorm.annotation.*;

public record Plain(Long id) {}
