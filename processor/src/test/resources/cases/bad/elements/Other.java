package app;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Elements;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import io.vertx.pgclient.data.Point;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Table("others")
class Other {
    @Id
    long id;

    @Elements
    Set<byte[]> bytes;

    @Elements
    Set<Point> points;

    @Elements
    Set<@Nullable String> nulls;

    @Elements
    Map<@Nullable String, String> nullKeys;

    @Elements
    Map<String[], String> arrayKeys;

    @Elements(keyColumn = @Column(nullable = true))
    Map<Integer, String> nullableKeys;

    @Elements
    Set<Part> nullParts;

    @Elements
    Set<@Nullable Point2> nullElements;

    @Elements(column = @Column(type = "xml"))
    Set<String> xml;

    @Elements
    List<Managed> managed;

    @Elements(table = "others")
    List<String> sameTable;

    @Elements(table = "others_notes")
    List<String> first;

    @Elements
    List<String> notes;

    @Elements(ownerColumns = "value")
    List<String> sameColumn;

    @Elements(orderColumn = "x")
    List<Point2> sameOrder;

    @Elements(table = "a_name_that_has_more_than_the_sixty_three_bytes_that_PostgreSQL_keeps")
    List<String> longName;

    @Elements
    static List<String> constant;
}
