// Generated from Shape.Square by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Shape.Square} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ShapeSquareMapping {
    private ShapeSquareMapping() {
    }

    /**
     * Reads sheet, number, width.
     */
    public static Shape.Square read(Row row, int at) {
        return read(row, at, at + 2);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Shape.Square read(Row row, int at, int own) {
        Shape.Square square = new Shape.Square();
        square.sheet = required(row.getInteger(at), "Shape.Square.sheet");
        square.number = required(row.getInteger(at + 1), "Shape.Square.number");
        square.width = required(row.getDouble(own), "Shape.Square.width");
        return square;
    }

    static ShapeKey key(Shape.Square square) {
        return new ShapeKey(square.sheet, square.number);
    }

    static Tuple keyBinds(ShapeKey id) {
        return Binds.of(
                Binds.key(id.sheet(), "Shape.Square.sheet"),
                Binds.key(id.number(), "Shape.Square.number"));
    }

    static Tuple keysBinds(List<? extends ShapeKey> ids) {
        int size = ids.size();
        Integer[] sheet = new Integer[size];
        Integer[] number = new Integer[size];
        for (int i = 0; i < size; i++) {
            ShapeKey id = ids.get(i);
            sheet[i] = Binds.key(id.sheet(), "Shape.Square.sheet");
            number[i] = Binds.key(id.number(), "Shape.Square.number");
        }
        return Binds.ofArrays(sheet, number);
    }

    static Tuple insertBinds(Shape.Square square) {
        return Binds.of(
                Binds.given(square.sheet, "Shape.Square.sheet"),
                Binds.given(square.number, "Shape.Square.number"),
                square.width);
    }

    static Tuple insertAllBinds(List<? extends Shape.Square> squares) {
        int size = squares.size();
        Integer[] sheet = new Integer[size];
        Integer[] number = new Integer[size];
        Double[] width = new Double[size];
        for (int i = 0; i < size; i++) {
            Shape.Square square = squares.get(i);
            sheet[i] = Binds.given(square.sheet, "Shape.Square.sheet");
            number[i] = Binds.given(square.number, "Shape.Square.number");
            width[i] = square.width;
        }
        return Binds.ofArrays(sheet, number, width);
    }

    /**
     * The square as it is: an insert generates nothing.
     */
    static Shape.Square inserted(Shape.Square square, Row row, int at) {
        return inserted(square, row, at, at);
    }

    static Shape.Square inserted(Shape.Square square, Row row, int at, int own) {
        return square;
    }

    static Tuple updateBinds(Shape.Square square) {
        return Binds.of(
                Binds.key(square.sheet, "Shape.Square.sheet"),
                Binds.key(square.number, "Shape.Square.number"),
                square.width);
    }

    /**
     * The square as it is: an update generates nothing.
     */
    static Shape.Square updated(Shape.Square square, Row row, int at) {
        return square;
    }

    static Tuple deleteBinds(Shape.Square square) {
        return Binds.of(
                Binds.key(square.sheet, "Shape.Square.sheet"),
                Binds.key(square.number, "Shape.Square.number"));
    }
}
