package app;

import dev.vorm.annotation.Check;
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
        @Check("floor < 200 AND street <> 'floor'") int floor,
        @Embedded Position position) {}
