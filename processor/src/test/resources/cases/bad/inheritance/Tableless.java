package app;

import dev.vorm.annotation.*;

@Inheritance
public sealed interface Tableless {
    @Id
    Long id();

    record Only(Long id) implements Tableless {}
}
