package shop;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.Table;

@Table("named")
@Inheritance
abstract sealed class Named {
    @Id
    @Column(type = "citext")
    String id;

    static final class One extends Named {
        String text;
    }
}
