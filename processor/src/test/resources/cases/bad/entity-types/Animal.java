package app;

import dev.vorm.annotation.*;

@Table
public sealed class Animal permits Animal.Dog {
    @Id @Generated Long id;
    String name;

    static final class Dog extends Animal {}
}
