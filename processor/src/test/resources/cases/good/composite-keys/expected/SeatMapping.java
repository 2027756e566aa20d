// Generated from Seat by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

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
     * Reads hall, row, seat, guest.
     */
    public static Seat read(Row row, int at) {
        Seat seat = new Seat();
        seat.no = readNo(row, at);
        seat.guest = row.getString(at + 3);
        return seat;
    }

    private static SeatNo readNo(Row row, int at) {
        return new SeatNo(
                required(row.getString(at), "Seat.no.hall"),
                required(row.getShort(at + 1), "Seat.no.row"),
                required(row.getShort(at + 2), "Seat.no.seat"));
    }

    static SeatNo key(Seat seat) {
        return seat.no;
    }

    static Tuple keyBinds(SeatNo id) {
        return Binds.of(
                Binds.text(Binds.key(id.hall(), "Seat.no.hall"), "Seat.no.hall"),
                Binds.key(id.row(), "Seat.no.row"),
                Binds.key(id.seat(), "Seat.no.seat"));
    }

    static Tuple keysBinds(List<? extends SeatNo> ids) {
        int size = ids.size();
        String[] hall = new String[size];
        Short[] row = new Short[size];
        Short[] seat = new Short[size];
        for (int i = 0; i < size; i++) {
            SeatNo id = ids.get(i);
            hall[i] = Binds.text(Binds.key(id.hall(), "Seat.no.hall"), "Seat.no.hall");
            row[i] = Binds.key(id.row(), "Seat.no.row");
            seat[i] = Binds.key(id.seat(), "Seat.no.seat");
        }
        return Binds.ofArrays(hall, row, seat);
    }

    static Tuple insertBinds(Seat seat) {
        SeatNo no = Binds.present(seat.no, "Seat.no");
        return Binds.of(
                Binds.text(Binds.given(no.hall(), "Seat.no.hall"), "Seat.no.hall"),
                Binds.given(no.row(), "Seat.no.row"),
                Binds.given(no.seat(), "Seat.no.seat"),
                Binds.text(seat.guest, "Seat.guest"));
    }

    static Tuple insertAllBinds(List<? extends Seat> seats) {
        int size = seats.size();
        String[] noHall = new String[size];
        Short[] noRow = new Short[size];
        Short[] noSeat = new Short[size];
        String[] guest = new String[size];
        for (int i = 0; i < size; i++) {
            Seat seat = seats.get(i);
            SeatNo no = Binds.present(seat.no, "Seat.no");
            noHall[i] = Binds.text(Binds.given(no.hall(), "Seat.no.hall"), "Seat.no.hall");
            noRow[i] = Binds.given(no.row(), "Seat.no.row");
            noSeat[i] = Binds.given(no.seat(), "Seat.no.seat");
            guest[i] = Binds.text(seat.guest, "Seat.guest");
        }
        return Binds.ofArrays(noHall, noRow, noSeat, guest);
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
                Binds.text(Binds.key(no.hall(), "Seat.no.hall"), "Seat.no.hall"),
                Binds.key(no.row(), "Seat.no.row"),
                Binds.key(no.seat(), "Seat.no.seat"),
                Binds.text(seat.guest, "Seat.guest"));
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
                Binds.text(Binds.key(no.hall(), "Seat.no.hall"), "Seat.no.hall"),
                Binds.key(no.row(), "Seat.no.row"),
                Binds.key(no.seat(), "Seat.no.seat"));
    }
}
