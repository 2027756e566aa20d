package app;

import dev.vorm.annotation.*;

@Table
public class Heir extends Unmarked {
    @Id @Generated Long id;
}

class Unmarked {
    static int count;
    String name;
}
