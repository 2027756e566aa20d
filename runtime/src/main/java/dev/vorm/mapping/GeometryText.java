package dev.vorm.mapping;

import dev.vorm.type.ValueException;
import io.vertx.pgclient.data.Box;
import io.vertx.pgclient.data.Circle;
import io.vertx.pgclient.data.Line;
import io.vertx.pgclient.data.LineSegment;
import io.vertx.pgclient.data.Path;
import io.vertx.pgclient.data.Point;
import io.vertx.pgclient.data.Polygon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Geometric figures as text: numbers between brackets and commas. */
final class GeometryText {
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[(){}\\[\\]<>,]+");

    private GeometryText() {}

    static String point(Point value) {
        return "(" + value.getX() + "," + value.getY() + ")";
    }

    static Point point(String text) {
        double[] numbers = numbers(text, 2);
        return new Point(numbers[0], numbers[1]);
    }

    static String line(Line value) {
        return "{" + value.getA() + "," + value.getB() + "," + value.getC() + "}";
    }

    static Line line(String text) {
        double[] numbers = numbers(text, 3);
        return new Line(numbers[0], numbers[1], numbers[2]);
    }

    static String segment(LineSegment value) {
        return "[" + point(value.getP1()) + "," + point(value.getP2()) + "]";
    }

    static LineSegment segment(String text) {
        List<Point> points = points(text, 2);
        return new LineSegment(points.get(0), points.get(1));
    }

    static String box(Box value) {
        return point(value.getUpperRightCorner()) + "," + point(value.getLowerLeftCorner());
    }

    static Box box(String text) {
        List<Point> points = points(text, 2);
        return new Box(points.get(0), points.get(1));
    }

    static String path(Path value) {
        String points = points(value.getPoints());
        return value.isOpen() ? "[" + points + "]" : "(" + points + ")";
    }

    static Path path(String text) {
        return new Path(text.startsWith("["), points(text, -1));
    }

    static String polygon(Polygon value) {
        return "(" + points(value.getPoints()) + ")";
    }

    static Polygon polygon(String text) {
        return new Polygon(points(text, -1));
    }

    static String circle(Circle value) {
        return "<" + point(value.getCenterPoint()) + "," + value.getRadius() + ">";
    }

    static Circle circle(String text) {
        double[] numbers = numbers(text, 3);
        return new Circle(new Point(numbers[0], numbers[1]), numbers[2]);
    }

    private static String points(List<Point> points) {
        return points.stream().map(GeometryText::point).collect(Collectors.joining(","));
    }

    private static List<Point> points(String text, int count) {
        double[] numbers = numbers(text, 2 * count);
        List<Point> points = new ArrayList<>(numbers.length / 2);
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            points.add(new Point(numbers[i], numbers[i + 1]));
        }
        return points;
    }

    /** The numbers of a text, which must be so many; any number of them if that is negative. */
    private static double[] numbers(String text, int count) {
        double[] numbers = Arrays.stream(BETWEEN_NUMBERS.split(text))
                .filter(number -> !number.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (count >= 0 && numbers.length != count) {
            throw new ValueException("its text is not that of a geometric figure");
        }
        return numbers;
    }
}
