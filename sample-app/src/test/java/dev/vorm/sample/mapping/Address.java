package dev.vorm.sample.mapping;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Nullable;
import java.util.Optional;

record Address(
        String street,
        @Nullable String door,
        Optional<String> region,
        @Column("post_code") String zip,
        int floor,
        @Embedded Position position) {

    static Address of(String street, int floor) {
        return new Address(street, null, Optional.of("north"), "1010", floor, new Position(1.5, -2.5));
    }
}
