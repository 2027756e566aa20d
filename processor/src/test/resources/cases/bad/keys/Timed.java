package app;

import dev.vorm.annotation.*;
import java.time.*;

@Table
public record Timed(@Id Instant id, String name) {}
