package app;

import dev.vorm.annotation.*;

@Table("seats")
public class Seat {
    @Id @Embedded SeatNo no;
    boolean broken;
}
