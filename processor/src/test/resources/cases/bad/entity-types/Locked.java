package app;

import dev.vorm.annotation.*;

@Table
public class Locked {
    @Id @Generated Long id;
    String name;

    private Locked() {}
}
