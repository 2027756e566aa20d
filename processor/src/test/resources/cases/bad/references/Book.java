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
    @Relationship(onDelete = OnAction.SET_NULL) Ref<Author, Long> lost;
    @Nullable @Relationship(onDelete = OnAction.SET_NULL) Ref<Author, Long> bearing;
    @Relationship(onUpdate = OnAction.SET_DEFAULT) Ref<Author, Long> reset;
    @Default("1") @Relationship(onUpdate = OnAction.SET_DEFAULT) Ref<Author, Long> first;
    Ref<lib.Foreign, Long> foreign;
    Ref<lib.Country, String> country;
    Ref<lib.Country, Long> wrongCountry;
}
