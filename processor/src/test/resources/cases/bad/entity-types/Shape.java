package app;

import dev.vorm.annotation.*;

@Table
public abstract class Shape {
    @Id @Generated Long id;
    String name;
}
