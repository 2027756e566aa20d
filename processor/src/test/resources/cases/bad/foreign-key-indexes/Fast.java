package bad;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table
@Index(columns = {"first", "name"})
@Index(columns = "newest desc nulls last")
@Index(columns = "hashed", using = "hash")
@Index(columns = {"seat_number", "seat_row", "name"})
@Index(columns = "other")
@Index(columns = "by_column")
@Index(columns = "deep.within")
@Unique(columns = {"grouped", "name"})
public record Fast(
        @Id Ref<Person, Long> key,
        @Id String name,
        Ref<Person, Long> first,
        @Nullable Ref<Person, Long> newest,
        Ref<Person, Long> hashed,
        Ref<Seat, SeatKey> seat,
        Ref<Seat, SeatKey> other,
        @Column("by_column") Ref<Person, Long> columned,
        @Embedded(prefix = "deep_") Deep deep,
        Ref<Person, Long> grouped,
        @Unique Ref<Person, Long> alone,
        @SuppressWarnings({"unused", "vorm.index"}) Ref<Person, Long> few) {
    public record Deep(Ref<Person, Long> within) {}
}
