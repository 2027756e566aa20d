package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;
import java.time.*;

@Table
public record Linked(@Id Ref<Keyless, Long> id, @Id Ref<Timed, Instant> other, String name) {}
