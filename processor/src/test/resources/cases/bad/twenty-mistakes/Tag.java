package app;

import dev.vorm.annotation.*;

@Table("tags")
public class Tag {                                                   // 12: private constructor
    @Id @Generated Long id;
    private String name;                                             // 11: no getter

    private Tag() {}
}
