package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

/** Of kinds, with relationships that all have. */
@Table("venues")
@Inheritance
public sealed interface Venue permits Ground, Hall {
    @Id
    int country();

    @Id
    int number();


    @Relationship(mappedBy = "venues")
    Many<Prize> prizes();
}
