// Generated from Board by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Board} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class BoardMapping {
    static final SqlType<Board.Company> COMPANY_TYPE = SqlType.UUID.mapped(Board.Company.class, Board.Company::id, Board.Company::new);

    private BoardMapping() {
    }

    /**
     * Reads row, place, owner, across_tenants.
     */
    public static Board read(Row row, int at) {
        Board board = new Board();
        board.row = required(row.getInteger(at), "Board.row");
        board.place = required(row.getInteger(at + 1), "Board.place");
        board.company = required(Values.decode(COMPANY_TYPE, row.getUUID(at + 2), "Board.company"), "Board.company");
        board.acrossTenants = required(row.getString(at + 3), "Board.acrossTenants");
        return board;
    }

    static BoardKey key(Board board) {
        return new BoardKey(board.row, board.place);
    }

    static Tuple keyBinds(BoardKey id) {
        return Binds.of(
                Binds.key(id.row(), "Board.row"),
                Binds.key(id.place(), "Board.place"));
    }

    static Tuple keysBinds(List<? extends BoardKey> ids) {
        int size = ids.size();
        Integer[] row = new Integer[size];
        Integer[] place = new Integer[size];
        for (int i = 0; i < size; i++) {
            BoardKey id = ids.get(i);
            row[i] = Binds.key(id.row(), "Board.row");
            place[i] = Binds.key(id.place(), "Board.place");
        }
        return Binds.ofArrays(row, place);
    }

    static Tuple insertBinds(Board board) {
        return Binds.of(
                Binds.given(board.row, "Board.row"),
                Binds.given(board.place, "Board.place"),
                Binds.encode(COMPANY_TYPE, board.company, "Board.company"),
                Binds.text(board.acrossTenants, "Board.acrossTenants"));
    }

    static Tuple insertAllBinds(List<? extends Board> boards) {
        int size = boards.size();
        Integer[] row = new Integer[size];
        Integer[] place = new Integer[size];
        Object[] company = COMPANY_TYPE.newArray(size);
        String[] acrossTenants = new String[size];
        for (int i = 0; i < size; i++) {
            Board board = boards.get(i);
            row[i] = Binds.given(board.row, "Board.row");
            place[i] = Binds.given(board.place, "Board.place");
            company[i] = Binds.encode(COMPANY_TYPE, board.company, "Board.company");
            acrossTenants[i] = Binds.text(board.acrossTenants, "Board.acrossTenants");
        }
        return Binds.ofArrays(row, place, company, acrossTenants);
    }

    /**
     * The board with what an insert generated: owner.
     */
    static Board inserted(Board board, Row row, int at) {
        board.company = required(Values.decode(COMPANY_TYPE, row.getUUID(at), "Board.company"), "Board.company");
        return board;
    }

    static Tuple updateBinds(Board board) {
        return Binds.of(
                Binds.key(board.row, "Board.row"),
                Binds.key(board.place, "Board.place"),
                Binds.text(board.acrossTenants, "Board.acrossTenants"),
                Binds.encode(COMPANY_TYPE, board.company, "Board.company"));
    }

    /**
     * The board with what an update generated: owner.
     */
    static Board updated(Board board, Row row, int at) {
        board.company = required(Values.decode(COMPANY_TYPE, row.getUUID(at), "Board.company"), "Board.company");
        return board;
    }

    static Tuple deleteBinds(Board board) {
        return Binds.of(
                Binds.key(board.row, "Board.row"),
                Binds.key(board.place, "Board.place"),
                Binds.encode(COMPANY_TYPE, board.company, "Board.company"));
    }
}
