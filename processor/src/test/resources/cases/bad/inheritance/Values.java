package app;

import dev.vorm.annotation.*;

@Table("value_rows")
@Inheritance(discriminator = " ")
public sealed interface Values {
    @Id
    Long id();

    @DiscriminatorValue("a")
    record A(Long id) implements Values {}

    @DiscriminatorValue("a")
    record B(Long id) implements Values {}

    record SomeName(Long id) implements Values {}

    @DiscriminatorValue("some_name")
    record C(Long id) implements Values {}

    @DiscriminatorValue("")
    record D(Long id) implements Values {}
}
