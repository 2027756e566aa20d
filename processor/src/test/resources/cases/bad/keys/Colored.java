package app;

import dev.vorm.annotation.*;
import java.lang.annotation.RetentionPolicy;

@Table
public record Colored(@Id RetentionPolicy id, String name) {}
