package bad;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table
@Index(columns = "partial", where = "name IS NOT NULL")
@Index(columns = {"name", "second"})
@Index(columns = "abs(expression)")
@Index(columns = "blocks", using = "brin")
@Index(columns = {"half_row", "name"})
public class Slow {
    @Id
    Long id;

    String name;
    Ref<Person, Long> none;
    Ref<Person, Long> partial;
    Ref<Person, Long> second;
    Ref<Person, Long> expression;
    Ref<Person, Long> blocks;
    Ref<Seat, SeatKey> half;

    @Embedded
    Deep deep;

    public static class Deep {
        Ref<Person, Long> within;
    }
}
