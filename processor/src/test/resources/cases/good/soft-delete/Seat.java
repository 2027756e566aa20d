package app;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.SoftDelete;
import dev.vorm.annotation.Table;

@Table("seats")
public class Seat {
    @Id
    int row;

    @Id
    int number;

    @SoftDelete
    boolean gone;
}
