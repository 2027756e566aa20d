package dev.vorm.sample.mapping;

import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;

@Table("seats")
class Seat {
    @Id
    @Embedded
    SeatNo no = new SeatNo("", (short) 0, (short) 0);

    @Nullable
    String guest;

    static Seat of(int seat) {
        Seat made = new Seat();
        made.no = new SeatNo("main", (short) 1, (short) seat);
        return made;
    }
}
