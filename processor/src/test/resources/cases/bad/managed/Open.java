package app;

import dev.vorm.annotation.*;
import java.util.*;
import java.time.*;

@Table
public record Open(@Id Long id, @Version Optional<Integer> version, @CreatedAt @Nullable Instant createdAt) {}
