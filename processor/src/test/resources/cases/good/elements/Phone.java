package app;

import dev.vorm.annotation.Check;
import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Nullable;
import java.util.Optional;

public record Phone(
        @Check("length(number) > 3") String number, Kind kind, Optional<String> note, @Embedded @Nullable Place place) {}
