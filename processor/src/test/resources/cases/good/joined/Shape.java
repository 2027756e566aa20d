package app;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.InheritanceType;
import dev.vorm.annotation.Table;

/** Classes, with a key of several columns that the application gives. */
@Table("shapes")
@Inheritance(InheritanceType.JOINED)
abstract sealed class Shape {
    @Id
    int sheet;

    @Id
    int number;

    @Table("circles")
    static final class Circle extends Shape {
        double radius;
    }

    @Table("squares")
    static final class Square extends Shape {
        double width;
    }
}
