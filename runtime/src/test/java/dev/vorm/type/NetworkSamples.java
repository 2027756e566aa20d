package dev.vorm.type;

import dev.vorm.mapping.PgTypes;
import io.vertx.pgclient.data.Box;
import io.vertx.pgclient.data.Circle;
import io.vertx.pgclient.data.Line;
import io.vertx.pgclient.data.LineSegment;
import io.vertx.pgclient.data.Path;
import io.vertx.pgclient.data.Point;
import io.vertx.pgclient.data.Polygon;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.postgresql.geometric.PGbox;
import org.postgresql.geometric.PGcircle;
import org.postgresql.geometric.PGline;
import org.postgresql.geometric.PGlseg;
import org.postgresql.geometric.PGpath;
import org.postgresql.geometric.PGpoint;
import org.postgresql.geometric.PGpolygon;

/** Addresses and figures. */
final class NetworkSamples {
    private NetworkSamples() {}

    static Stream<TypeSample<?>> all() {
        return Stream.concat(networks(), figures());
    }

    private static Stream<TypeSample<?>> networks() {
        Arbitrary<Inet> inets = Combinators.combine(
                        addresses(), Arbitraries.integers().between(0, 128))
                .as((address, mask) -> new Inet(address, Math.min(mask, InternetAddresses.bits(address))));
        Arbitrary<Cidr> cidrs = inets.map(NetworkSamples::network);
        return Stream.of(
                TypeSample.of("inet", SqlType.INET, inets, NetworkSamples::seen)
                        .by("host(%1$s), masklen(%1$s)")
                        .seenAs(value -> bytes(value.address()) + "/" + value.mask()),
                TypeSample.of("inet", SqlType.INET_ADDRESS, addresses(), NetworkSamples::seen)
                        .by("host(%1$s), masklen(%1$s)")
                        .seenAs(value -> bytes(value) + "/" + InternetAddresses.bits(value)),
                TypeSample.of("cidr", SqlType.CIDR, cidrs, NetworkSamples::seen)
                        .by("host(%1$s), masklen(%1$s)")
                        .seenAs(value -> bytes(value.address()) + "/" + value.mask()),
                TypeSample.of(
                                "macaddr",
                                SqlType.MACADDR,
                                Arbitraries.longs()
                                        .between(0, 0xFFFF_FFFF_FFFFL)
                                        .map(MacAddress::new),
                                (row, column) ->
                                        Long.parseLong(row.getString(column).replace(":", ""), 16))
                        .seenAs(MacAddress::address));
    }

    /** Of both families, with many zeros, and addresses of version 4 in those of version 6. */
    private static Arbitrary<InetAddress> addresses() {
        Arbitrary<Byte> bytes = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just((byte) 0)), net.jqwik.api.Tuple.of(1, Arbitraries.bytes()));
        return Arbitraries.oneOf(
                bytes.array(byte[].class).ofSize(4).map(NetworkSamples::address),
                bytes.array(byte[].class).ofSize(16).map(NetworkSamples::address),
                bytes.array(byte[].class).ofSize(4).map(four -> {
                    byte[] mapped = new byte[16];
                    mapped[10] = mapped[11] = -1;
                    System.arraycopy(four, 0, mapped, 12, 4);
                    return address(mapped);
                }));
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return bytes.length == 4 ? InetAddress.getByAddress(bytes) : Inet6Address.getByAddress(null, bytes, -1);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static Cidr network(Inet inet) {
        byte[] bytes = inet.address().getAddress();
        for (int bit = inet.mask(); bit < bytes.length * 8; bit++) {
            bytes[bit / 8] &= (byte) ~(1 << (7 - bit % 8));
        }
        return new Cidr(address(bytes), inet.mask());
    }

    /** The JDK takes mapped addresses for ones of version 4. */
    private static String bytes(InetAddress address) {
        try {
            return HexFormat.of()
                    .formatHex(InetAddress.getByAddress(address.getAddress()).getAddress());
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static Object seen(ResultSet row, int column) throws SQLException {
        try {
            return bytes(InetAddress.getByName(row.getString(column))) + "/" + row.getInt(column + 1);
        } catch (UnknownHostException e) {
            throw new SQLException(e);
        }
    }

    private static Stream<TypeSample<?>> figures() {
        Arbitrary<Double> numbers = Arbitraries.oneOf(
                Arbitraries.integers().between(-9, 9).map(Integer::doubleValue),
                Arbitraries.doubles().between(-1e100, 1e100),
                Arbitraries.of(-0.0, Double.MIN_VALUE, Double.MAX_VALUE, 0.1));
        Arbitrary<Point> points = Combinators.combine(numbers, numbers).as(Point::new);
        Arbitrary<List<Point>> many = points.list().ofMinSize(1).ofMaxSize(4);
        return Stream.of(
                TypeSample.of(
                                "point",
                                PgTypes.POINT,
                                points,
                                (row, column) -> coordinates((PGpoint) row.getObject(column)))
                        .seenAs(NetworkSamples::coordinates),
                TypeSample.of(
                                "line",
                                PgTypes.LINE,
                                Combinators.combine(Arbitraries.doubles().between(1, 1e50), numbers, numbers)
                                        .as(Line::new),
                                NetworkSamples::line)
                        .seenAs(line -> List.of(line.getA(), line.getB(), line.getC())),
                TypeSample.of(
                                "lseg",
                                PgTypes.LSEG,
                                Combinators.combine(points, points).as(LineSegment::new),
                                (row, column) -> coordinates(((PGlseg) row.getObject(column)).point))
                        .seenAs(segment -> coordinates(List.of(segment.getP1(), segment.getP2()))),
                TypeSample.of(
                                "box",
                                PgTypes.BOX,
                                Combinators.combine(points, points).as(Box::new),
                                (row, column) -> coordinates(((PGbox) row.getObject(column)).point))
                        .comingBackAs(NetworkSamples::normal)
                        .seenAs(box -> coordinates(List.of(box.getUpperRightCorner(), box.getLowerLeftCorner()))),
                TypeSample.of(
                                "path",
                                PgTypes.PATH,
                                Combinators.combine(Arbitraries.of(true, false), many)
                                        .as(Path::new),
                                (row, column) -> ((PGpath) row.getObject(column)).open + " "
                                        + coordinates(((PGpath) row.getObject(column)).points))
                        .seenAs(path -> path.isOpen() + " " + coordinates(path.getPoints())),
                TypeSample.of(
                                "polygon",
                                PgTypes.POLYGON,
                                many.map(Polygon::new),
                                (row, column) -> coordinates(((PGpolygon) row.getObject(column)).points))
                        .seenAs(polygon -> coordinates(polygon.getPoints())),
                TypeSample.of(
                                "circle",
                                PgTypes.CIRCLE,
                                Combinators.combine(
                                                points, Arbitraries.doubles().between(0, 1e50))
                                        .as(Circle::new),
                                NetworkSamples::circle)
                        .seenAs(circle -> coordinates(circle.getCenterPoint()) + " " + circle.getRadius()));
    }

    private static Object line(ResultSet row, int column) throws SQLException {
        PGline line = (PGline) row.getObject(column);
        return List.of(line.a, line.b, line.c);
    }

    private static Object circle(ResultSet row, int column) throws SQLException {
        PGcircle circle = (PGcircle) row.getObject(column);
        return coordinates(circle.center) + " " + circle.radius;
    }

    /** PostgreSQL sorts the coordinates; of 0 and -0 neither is the greater. */
    private static Box normal(Box box) {
        Point one = box.getUpperRightCorner();
        Point other = box.getLowerLeftCorner();
        boolean swapX = one.getX() < other.getX();
        boolean swapY = one.getY() < other.getY();
        return new Box(
                new Point(swapX ? other.getX() : one.getX(), swapY ? other.getY() : one.getY()),
                new Point(swapX ? one.getX() : other.getX(), swapY ? one.getY() : other.getY()));
    }

    private static List<Double> coordinates(Point point) {
        return List.of(point.getX(), point.getY());
    }

    private static List<Double> coordinates(List<Point> points) {
        return points.stream().flatMap(point -> coordinates(point).stream()).toList();
    }

    private static List<Double> coordinates(PGpoint... points) {
        List<Double> all = new ArrayList<>();
        for (PGpoint point : points) {
            all.add(point.x);
            all.add(point.y);
        }
        return all;
    }
}
