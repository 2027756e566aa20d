package app;

import dev.vorm.annotation.*;

@Table
public class Other {
    @Id
    @Generated
    Long id;

    @Computed("1")
    int one;

    @Computed("2")
    static int two;
}
