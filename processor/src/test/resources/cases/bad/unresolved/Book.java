package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table
public class Book {
    @Id @Generated Long id;
    Ref<Auhtor, Long> author;
}
