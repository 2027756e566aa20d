package app;

import dev.vorm.relationship.Ref;

public class SeatNo {
    Ref<Hall, String> hall;
    short row;
}
