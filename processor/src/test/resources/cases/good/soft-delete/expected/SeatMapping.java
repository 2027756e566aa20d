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
     * Reads row, number, gone.
     */
    public static Seat read(Row row, int at) {
        Seat seat = new Seat();
        seat.row = required(row.getInteger(at), "Seat.row");
        seat.number = required(row.getInteger(at + 1), "Seat.number");
        seat.gone = required(row.getBoolean(at + 2), "Seat.gone");
        return seat;
    }

    static SeatKey key(Seat seat) {
        return new SeatKey(seat.row, seat.number);
    }

    static Tuple keyBinds(SeatKey id) {
        return Binds.of(
                Binds.key(id.row(), "Seat.row"),
                Binds.key(id.number(), "Seat.number"));
    }

    static Tuple keysBinds(List<? extends SeatKey> ids) {
        int size = ids.size();
        Integer[] row = new Integer[size];
        Integer[] number = new Integer[size];
        for (int i = 0; i < size; i++) {
            SeatKey id = ids.get(i);
            row[i] = Binds.key(id.row(), "Seat.row");
            number[i] = Binds.key(id.number(), "Seat.number");
        }
        return Binds.ofArrays(row, number);
    }

    static Tuple insertBinds(Seat seat) {
        return Binds.of(
                Binds.given(seat.row, "Seat.row"),
                Binds.given(seat.number, "Seat.number"));
    }

    static Tuple insertAllBinds(List<? extends Seat> seats) {
        int size = seats.size();
        Integer[] row = new Integer[size];
        Integer[] number = new Integer[size];
        for (int i = 0; i < size; i++) {
            Seat seat = seats.get(i);
            row[i] = Binds.given(seat.row, "Seat.row");
            number[i] = Binds.given(seat.number, "Seat.number");
        }
        return Binds.ofArrays(row, number);
    }

    /**
     * The seat with what an insert generated: gone.
     */
    static Seat inserted(Seat seat, Row row, int at) {
        seat.gone = required(row.getBoolean(at), "Seat.gone");
        return seat;
    }

    static Tuple updateBinds(Seat seat) {
        return Binds.of(
                Binds.key(seat.row, "Seat.row"),
                Binds.key(seat.number, "Seat.number"));
    }

    /**
     * The seat with what an update generated: gone.
     */
    static Seat updated(Seat seat, Row row, int at) {
        seat.gone = required(row.getBoolean(at), "Seat.gone");
        return seat;
    }

    static Tuple deleteBinds(Seat seat) {
        return Binds.of(
                Binds.key(seat.row, "Seat.row"),
                Binds.key(seat.number, "Seat.number"));
    }
}
