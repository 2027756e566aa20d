package app;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Unique;
import java.util.Optional;

public record Address(
        String street,
        @Nullable String door,
        Optional<String> region,
        @Column("post_code") @Unique String zip,
        int floor,
        @Embedded Position position) {}
