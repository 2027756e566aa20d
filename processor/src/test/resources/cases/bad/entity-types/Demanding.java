package app;

import dev.vorm.annotation.*;

@Table
public class Demanding {
    @Id @Generated Long id;
    String name;

    public Demanding(String name) {
        this.name = name;
    }
}
