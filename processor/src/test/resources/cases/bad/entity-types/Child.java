package app;

import dev.vorm.annotation.*;

@Table
public class Child extends Middle {
    String name;
}

class Middle extends Parent {}

class Parent {
    @Id @Generated Long id;
}
