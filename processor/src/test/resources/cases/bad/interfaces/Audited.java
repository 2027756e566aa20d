package app;

import dev.vorm.annotation.*;

public interface Audited {
    @CreatedAt
    String createdAt();

    @Default(" ")
    int rank();

    @Column(length = 10)
    int size();
}
