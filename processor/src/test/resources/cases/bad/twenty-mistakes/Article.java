package app;

import dev.vorm.annotation.*;
import java.util.*;
import java.math.*;
import dev.vorm.relationship.*;

@Table("articles")
@Index(columns = {"slug", "autor_id"})                               // 4: misspelt column
public class Article {
    @Id @Generated Long id;
    String slug;
    Ref<User, Integer> author;                                       // 5: the key of User is a Long
    Ref<Usr, Long> editor;                                           // 6: misspelt target
    List<Date> tags;                                                 // 7: not supported as a column
    @Column(precision = 5, scale = 8) BigDecimal rating;             // 8: scale over precision
    final String frozen = "";                                        // 9: final
}
