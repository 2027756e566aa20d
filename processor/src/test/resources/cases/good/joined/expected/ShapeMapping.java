// Generated from Shape by Vorm; change that type instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Shape} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ShapeMapping {
    private ShapeMapping() {
    }

    /**
     * Reads what all kinds have, the kind, and what that one has of its own.
     */
    public static Shape read(Row row, int at) {
        return switch (required(row.getString(at + 2), "Shape.kind")) {
            case "circle" -> ShapeCircleMapping.read(row, at, at + 3);
            case "square" -> ShapeSquareMapping.read(row, at, at + 4);
            default -> throw Values.unknownKind("shapes.kind", "Shape", "sheet = " + row.getValue(at) + ", number = " + row.getValue(at + 1));
        };
    }

    static ShapeKey key(Shape shape) {
        if (shape instanceof Shape.Circle circle) {
            return ShapeCircleMapping.key(circle);
        }
        if (shape instanceof Shape.Square square) {
            return ShapeSquareMapping.key(square);
        }
        throw new IllegalArgumentException("Shape is null");
    }

    static Tuple keyBinds(ShapeKey id) {
        return Binds.of(
                Binds.key(id.sheet(), "Shape.sheet"),
                Binds.key(id.number(), "Shape.number"));
    }

    static Tuple keysBinds(List<? extends ShapeKey> ids) {
        int size = ids.size();
        Integer[] sheet = new Integer[size];
        Integer[] number = new Integer[size];
        for (int i = 0; i < size; i++) {
            ShapeKey id = ids.get(i);
            sheet[i] = Binds.key(id.sheet(), "Shape.sheet");
            number[i] = Binds.key(id.number(), "Shape.number");
        }
        return Binds.ofArrays(sheet, number);
    }

    static Tuple insertAllBinds(List<? extends Shape> shapes) {
        int size = shapes.size();
        Object[][] columns = {
            new String[size],
            new Integer[size],
            new Integer[size],
            new Double[size],
            new Double[size]
        };
        for (int i = 0; i < size; i++) {
            Shape shape = shapes.get(i);
            if (shape instanceof Shape.Circle circle) {
                columns[0][i] = "circle";
                Binds.spread(ShapeCircleMapping.insertBinds(circle), columns, i, 1, 2, 3);
            } else if (shape instanceof Shape.Square square) {
                columns[0][i] = "square";
                Binds.spread(ShapeSquareMapping.insertBinds(square), columns, i, 1, 2, 4);
            }
        }
        return Binds.ofArrays(columns);
    }

    /**
     * The shape with what an insert of several kinds generated.
     */
    static Shape inserted(Shape shape, Row row, int at) {
        if (shape instanceof Shape.Circle circle) {
            return ShapeCircleMapping.inserted(circle, row, at, at);
        }
        if (shape instanceof Shape.Square square) {
            return ShapeSquareMapping.inserted(square, row, at, at);
        }
        return shape;
    }
}
