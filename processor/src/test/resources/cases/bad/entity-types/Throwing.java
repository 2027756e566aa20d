package app;

import dev.vorm.annotation.*;

@Table
public class Throwing {
    @Id @Generated Long id;
    String name;

    Throwing() throws java.io.IOException {}
}
