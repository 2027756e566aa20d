// Generated from Seat by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Seat} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class SeatMapping {
    private SeatMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Seat> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Seat", "SEAT");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads hall_id, row, broken.
     */
    public static Seat read(Row row, int at, Unloaded unloaded) {
        Seat seat = new Seat();
        seat.no = readNo(row, at, unloaded);
        seat.broken = required(row.getBoolean(at + 2), "Seat.broken");
        return seat;
    }

    private static SeatNo readNo(Row row, int at, Unloaded unloaded) {
        SeatNo seatNo = new SeatNo();
        seatNo.hall = required(unloaded.ref(row.getString(at), "no.hall"), "Seat.no.hall");
        seatNo.row = required(row.getShort(at + 1), "Seat.no.row");
        return seatNo;
    }

    static SeatNo key(Seat seat) {
        return seat.no;
    }

    static Tuple keyBinds(SeatNo id) {
        return Binds.of(
                Binds.text(Binds.key(Binds.ref(id.hall), "Seat.no.hall"), "Seat.no.hall"),
                Binds.key(id.row, "Seat.no.row"));
    }

    static Tuple keysBinds(List<? extends SeatNo> ids) {
        int size = ids.size();
        String[] hall = new String[size];
        Short[] row = new Short[size];
        for (int i = 0; i < size; i++) {
            SeatNo id = ids.get(i);
            hall[i] = Binds.text(Binds.key(Binds.ref(id.hall), "Seat.no.hall"), "Seat.no.hall");
            row[i] = Binds.key(id.row, "Seat.no.row");
        }
        return Binds.ofArrays(hall, row);
    }

    static @Nullable Ref<Hall, String> getNoHall(Seat seat) {
        SeatNo no = seat.no;
        if (no == null) {
            return null;
        }
        return no.hall;
    }

    static Seat withNoHall(Seat seat, Ref<Hall, String> noHall) {
        seat.no.hall = noHall;
        return seat;
    }

    static Tuple insertBinds(Seat seat) {
        SeatNo no = Binds.present(seat.no, "Seat.no");
        return Binds.of(
                Binds.text(Binds.given(Binds.ref(no.hall), "Seat.no.hall"), "Seat.no.hall"),
                Binds.given(no.row, "Seat.no.row"),
                seat.broken);
    }

    static Tuple insertAllBinds(List<? extends Seat> seats) {
        int size = seats.size();
        String[] noHall = new String[size];
        Short[] noRow = new Short[size];
        Boolean[] broken = new Boolean[size];
        for (int i = 0; i < size; i++) {
            Seat seat = seats.get(i);
            SeatNo no = Binds.present(seat.no, "Seat.no");
            noHall[i] = Binds.text(Binds.given(Binds.ref(no.hall), "Seat.no.hall"), "Seat.no.hall");
            noRow[i] = Binds.given(no.row, "Seat.no.row");
            broken[i] = seat.broken;
        }
        return Binds.ofArrays(noHall, noRow, broken);
    }

    /**
     * The seat as it is: an insert generates nothing.
     */
    static Seat inserted(Seat seat, Row row, int at) {
        return seat;
    }

    static Tuple updateBinds(Seat seat) {
        SeatNo no = Binds.present(seat.no, "Seat.no");
        return Binds.of(
                Binds.text(Binds.key(Binds.ref(no.hall), "Seat.no.hall"), "Seat.no.hall"),
                Binds.key(no.row, "Seat.no.row"),
                seat.broken);
    }

    /**
     * The seat as it is: an update generates nothing.
     */
    static Seat updated(Seat seat, Row row, int at) {
        return seat;
    }

    static Tuple deleteBinds(Seat seat) {
        SeatNo no = Binds.present(seat.no, "Seat.no");
        return Binds.of(
                Binds.text(Binds.key(Binds.ref(no.hall), "Seat.no.hall"), "Seat.no.hall"),
                Binds.key(no.row, "Seat.no.row"));
    }
}
