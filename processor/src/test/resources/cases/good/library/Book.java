package library;

import dev.vorm.annotation.Default;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;
import java.math.BigDecimal;
import java.util.UUID;

@SuppressWarnings("vorm.index")
@Table("books")
public class Book {
    @Id
    @Generated
    UUID id;

    String title;

    @Default("9.99")
    BigDecimal price;

    int pages;

    byte @Nullable [] cover;

    @Relationship
    Ref<Author, Long> author;

    @Nullable
    Ref<Author, Long> editor;
}
