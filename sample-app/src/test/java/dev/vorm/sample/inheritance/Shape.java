package dev.vorm.sample.inheritance;

import dev.vorm.annotation.AfterLoad;
import dev.vorm.annotation.BeforeInsert;
import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.InheritanceType;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Transient;

/** Classes, with a key of several columns that the application gives. */
@Table("shapes")
@Inheritance(InheritanceType.JOINED)
abstract sealed class Shape {
    @Id
    int sheet;

    @Id
    int number;

    @Transient
    int calls;

    @BeforeInsert
    @AfterLoad
    void called() {
        calls++;
    }

    @Table("circles")
    static final class Circle extends Shape {
        double radius;

        @Embedded
        Point center = new Point();
    }

    static final class Point {
        int x;
        int y;
    }

    @Table("squares")
    static final class Square extends Shape {
        double width;
    }
}
