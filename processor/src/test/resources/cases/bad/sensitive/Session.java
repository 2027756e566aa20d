package app;

import dev.vorm.annotation.*;

@Table
public class Session {
    @Id
    Long id;

    @Sensitive
    @Transient
    String token;

    @Sensitive
    static String shared;
}
