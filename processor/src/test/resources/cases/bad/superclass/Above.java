package app;

import dev.vorm.annotation.*;

@Table
public class Above {
    @Id
    @Generated
    Long id;

    String name;
}
