package app;

import dev.vorm.annotation.*;
import java.time.*;

@Table
public record Both(@Id Long id, @Version @UpdatedAt Instant changed, @Version @Default("1") int version, @CreatedAt @Default("now()") Instant createdAt) {}
