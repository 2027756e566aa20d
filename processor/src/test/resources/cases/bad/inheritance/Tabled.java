package app;

import dev.vorm.annotation.*;

@Table("tabled")
@Inheritance
public sealed interface Tabled {
    @Id
    Long id();

    @Table("own")
    record Own(Long id) implements Tabled {}

    @Inheritance
    sealed interface Nested extends Tabled {}

    record InNested(Long id) implements Nested {}
}
