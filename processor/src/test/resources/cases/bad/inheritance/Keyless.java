package app;

import dev.vorm.annotation.*;

@Table("keyless")
@Inheritance
public sealed interface Keyless {
    String kind();

    record Only(String kind) implements Keyless {}
}
