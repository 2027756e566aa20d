package app;

import dev.vorm.annotation.*;

@Table("tags")
public class Tag {
    @Id @Generated Long id;
    private String name;                                             // 11: no getter

    private Tag() {}                                                 // 12: reported at the class
}
