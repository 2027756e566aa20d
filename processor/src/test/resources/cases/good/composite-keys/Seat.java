package app;

import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;

@Table("seats")
public class Seat {
    @Id
    @Embedded
    SeatNo no;

    @Nullable
    String guest;
}
