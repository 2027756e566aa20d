package app;

import dev.vorm.annotation.*;

@Table("visits")
@Inheritance
public sealed interface Visit {
    @Id
    String place();

    @Id
    int number();

    record Stay(@Id String place, @Id int number, int nights) implements Visit {}

    record Call(@Id String place, @Id int number) implements Visit {}
}
