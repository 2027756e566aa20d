package app;

import dev.vorm.annotation.*;

@Table
public class Twice extends Once {
    @Id Long id;
    String name;
}
