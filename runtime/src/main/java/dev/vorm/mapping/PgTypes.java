package dev.vorm.mapping;

import dev.vorm.type.SqlType;
import dev.vorm.type.ValueException;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.data.Box;
import io.vertx.pgclient.data.Circle;
import io.vertx.pgclient.data.Interval;
import io.vertx.pgclient.data.Line;
import io.vertx.pgclient.data.LineSegment;
import io.vertx.pgclient.data.Path;
import io.vertx.pgclient.data.Point;
import io.vertx.pgclient.data.Polygon;

/** The PostgreSQL types whose Java classes, or whose driver's, are those of Vert.x; {@link SqlType} has the others. */
public final class PgTypes {
    public static final SqlType<byte[]> BYTEA = SqlType.text("bytea", byte[].class, ByteaText::write, ByteaText::read)
            .carriedAs(Buffer::buffer, value -> ((Buffer) value).getBytes(), Buffer[]::new);
    public static final SqlType<Buffer> BUFFER = SqlType.text(
                    "bytea",
                    Buffer.class,
                    value -> ByteaText.write(value.getBytes()),
                    text -> Buffer.buffer(ByteaText.read(text)))
            .carriedAs(value -> value, Buffer.class::cast, Buffer[]::new);

    /** Comes back with its time in hours, minutes, seconds and microseconds of one sign, and less than 12 months beside years. */
    public static final SqlType<Interval> INTERVAL =
            SqlType.INTERVAL.mapped(Interval.class, PgTypes::interval, PgTypes::interval);

    public static final SqlType<Point> POINT =
            SqlType.text("point", Point.class, GeometryText::point, GeometryText::point);
    public static final SqlType<Line> LINE = SqlType.text("line", Line.class, GeometryText::line, GeometryText::line);
    public static final SqlType<LineSegment> LSEG =
            SqlType.text("lseg", LineSegment.class, GeometryText::segment, GeometryText::segment);

    /** Comes back with its upper right corner first, whichever two it was made of. */
    public static final SqlType<Box> BOX =
            SqlType.text("box", Box.class, GeometryText::box, GeometryText::box).delimitedBy(';');

    public static final SqlType<Path> PATH = SqlType.text("path", Path.class, GeometryText::path, GeometryText::path);
    public static final SqlType<Polygon> POLYGON =
            SqlType.text("polygon", Polygon.class, GeometryText::polygon, GeometryText::polygon);
    public static final SqlType<Circle> CIRCLE =
            SqlType.text("circle", Circle.class, GeometryText::circle, GeometryText::circle);

    private static final long MICROS_OF_SECOND = 1_000_000;

    private PgTypes() {}

    private static dev.vorm.type.Interval interval(Interval value) {
        long months = value.getYears() * 12L + value.getMonths();
        if (months != (int) months) {
            throw new ValueException("it is longer than PostgreSQL's intervals");
        }
        long seconds = value.getHours() * 3600L + value.getMinutes() * 60L + value.getSeconds();
        return new dev.vorm.type.Interval(
                (int) months, value.getDays(), seconds * MICROS_OF_SECOND + value.getMicroseconds());
    }

    private static Interval interval(dev.vorm.type.Interval value) {
        long seconds = value.microseconds() / MICROS_OF_SECOND;
        if (seconds / 3600 != (int) (seconds / 3600)) {
            throw new ValueException("it has more hours than an Interval of Vert.x: use dev.vorm.type.Interval");
        }
        return Interval.of(
                value.months() / 12,
                value.months() % 12,
                value.days(),
                (int) (seconds / 3600),
                (int) (seconds / 60 % 60),
                (int) (seconds % 60),
                (int) (value.microseconds() % MICROS_OF_SECOND));
    }
}
