package app;

import dev.vorm.annotation.*;
import java.time.*;

@Table
public record Texts(@Id Long id, @Version String version, @CreatedAt String createdAt, @UpdatedAt LocalDate updatedAt) {}
