// Generated from Shape.Circle by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Shape.Circle} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ShapeCircleMapping {
    private ShapeCircleMapping() {
    }

    /**
     * Reads sheet, number, radius.
     */
    public static Shape.Circle read(Row row, int at) {
        return read(row, at, at + 2);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Shape.Circle read(Row row, int at, int own) {
        Shape.Circle circle = new Shape.Circle();
        circle.sheet = required(row.getInteger(at), "Shape.Circle.sheet");
        circle.number = required(row.getInteger(at + 1), "Shape.Circle.number");
        circle.radius = required(row.getDouble(own), "Shape.Circle.radius");
        return circle;
    }

    static ShapeKey key(Shape.Circle circle) {
        return new ShapeKey(circle.sheet, circle.number);
    }

    static Tuple keyBinds(ShapeKey id) {
        return Binds.of(
                Binds.key(id.sheet(), "Shape.Circle.sheet"),
                Binds.key(id.number(), "Shape.Circle.number"));
    }

    static Tuple keysBinds(List<? extends ShapeKey> ids) {
        int size = ids.size();
        Integer[] sheet = new Integer[size];
        Integer[] number = new Integer[size];
        for (int i = 0; i < size; i++) {
            ShapeKey id = ids.get(i);
            sheet[i] = Binds.key(id.sheet(), "Shape.Circle.sheet");
            number[i] = Binds.key(id.number(), "Shape.Circle.number");
        }
        return Binds.ofArrays(sheet, number);
    }

    static Tuple insertBinds(Shape.Circle circle) {
        return Binds.of(
                Binds.given(circle.sheet, "Shape.Circle.sheet"),
                Binds.given(circle.number, "Shape.Circle.number"),
                circle.radius);
    }

    static Tuple insertAllBinds(List<? extends Shape.Circle> circles) {
        int size = circles.size();
        Integer[] sheet = new Integer[size];
        Integer[] number = new Integer[size];
        Double[] radius = new Double[size];
        for (int i = 0; i < size; i++) {
            Shape.Circle circle = circles.get(i);
            sheet[i] = Binds.given(circle.sheet, "Shape.Circle.sheet");
            number[i] = Binds.given(circle.number, "Shape.Circle.number");
            radius[i] = circle.radius;
        }
        return Binds.ofArrays(sheet, number, radius);
    }

    /**
     * The circle as it is: an insert generates nothing.
     */
    static Shape.Circle inserted(Shape.Circle circle, Row row, int at) {
        return inserted(circle, row, at, at);
    }

    static Shape.Circle inserted(Shape.Circle circle, Row row, int at, int own) {
        return circle;
    }

    static Tuple updateBinds(Shape.Circle circle) {
        return Binds.of(
                Binds.key(circle.sheet, "Shape.Circle.sheet"),
                Binds.key(circle.number, "Shape.Circle.number"),
                circle.radius);
    }

    /**
     * The circle as it is: an update generates nothing.
     */
    static Shape.Circle updated(Shape.Circle circle, Row row, int at) {
        return circle;
    }

    static Tuple deleteBinds(Shape.Circle circle) {
        return Binds.of(
                Binds.key(circle.sheet, "Shape.Circle.sheet"),
                Binds.key(circle.number, "Shape.Circle.number"));
    }
}
