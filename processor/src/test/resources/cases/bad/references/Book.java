package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table
public class Book {
    @Id @Generated Long id;
    Ref<Author, Integer> wrongKey;
    Ref<Plain, Long> noEntity;
    Ref raw;
    Ref<Keyless, Long> keyless;
    @Relationship String text;
    @Column("a") @Relationship(column = "b") Ref<Author, Long> named;
    Ref<Author, Long> right;
    Ref<lib.Foreign, Long> foreign;
    Ref<lib.Country, String> country;
    Ref<lib.Country, Long> wrongCountry;
}
