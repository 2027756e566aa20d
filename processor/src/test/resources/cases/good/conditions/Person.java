package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

/** What a condition narrows: several of one property, by a reference and by a table; positions. */
@Table("people")
public class Person {
    @Id
    @Generated
    Long id;

    int age;

    @Relationship(mappedBy = "owner")
    Many<Shop> shops = Many.unloaded();

    @Relationship(mappedBy = "owner", where = "other.open")
    @OrderBy("id")
    Many<Shop> open = Many.unloaded();

    @Relationship(mappedBy = "owner", where = "other.at_x = this.age")
    One<Shop> first = One.unloaded();

    @Relationship(joinTable = "person_friends", where = "other.age > this.age")
    @OrderColumn
    Many<Person> friends = Many.unloaded();

    @Relationship(mappedBy = "friends", where = "other.age > 18")
    Many<Person> friendOf = Many.unloaded();

    @Relationship(joinTable = "person_visits")
    @OrderColumn("visit")
    Many<City> visits = Many.unloaded();

    @Relationship(joinTable = "person_visits", where = "other.\"Size\" > 1000")
    @OrderColumn("visit")
    Many<City> big = Many.unloaded();
}
