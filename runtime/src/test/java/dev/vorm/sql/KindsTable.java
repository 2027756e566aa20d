package dev.vorm.sql;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.execute.SqlStatement;
import dev.vorm.query.ArrayColumn;
import dev.vorm.query.BooleanColumn;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.DateColumn;
import dev.vorm.query.HstoreColumn;
import dev.vorm.query.InetColumn;
import dev.vorm.query.IntervalColumn;
import dev.vorm.query.JsonColumn;
import dev.vorm.query.MultiRangeColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.RangeColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimeColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.TsVectorColumn;
import dev.vorm.query.WritableTable;
import dev.vorm.type.Cidr;
import dev.vorm.type.Inet;
import dev.vorm.type.Interval;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** A table with a column of every kind, and one row. */
public final class KindsTable extends WritableTable<Object> {
    public static final KindsTable KINDS = new KindsTable("kinds");

    private static final List<String> SCHEMA = List.of("CREATE EXTENSION IF NOT EXISTS hstore", """
            CREATE TABLE kinds (id bigint PRIMARY KEY, name text, nick text, secret text, flag boolean, uid uuid,
            small smallint, num integer, big bigint, price numeric(6, 2), float real, dbl double precision,
            day date, at timestamp, instant timestamptz, clock time, span interval,
            tags text[], nums integer[], doc jsonb, plain json, span4 int4range, spans4 int4multirange,
            ip inet, net cidr, attrs hstore, body tsvector)""", """
            INSERT INTO kinds VALUES (1, 'Ann Lee', NULL, 'hush', true, '00000000-0000-0001-0000-000000000002',
            7, 10, 20, 2.50, 1.5, 2.25,
            '2026-01-31', '2026-01-31 12:30:45', '2026-01-31 12:30:45Z', '12:30', '1 day 02:00:00',
            '{a,b}', '{1,2,3}', '{"a": {"b": [1, "x", true]}, "n": 5}', '{"k":"v"}', '[1,5)', '{[1,3),[5,7)}',
            '10.0.0.1', '10.0.0.0/8', 'a=>1, b=>NULL', to_tsvector('english', 'The quick brown foxes'))""");

    public final NumberColumn<Object, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);
    public final TextColumn<Object> name = new TextColumn<>(this, "name", SqlType.TEXT);
    public final TextColumn<Object> nick = new TextColumn<>(this, "nick", SqlType.TEXT);
    public final TextColumn<Object> secret = new TextColumn<>(this, "secret", SqlType.TEXT.sensitive());
    public final BooleanColumn<Object> flag = new BooleanColumn<>(this, "flag", SqlType.BOOLEAN);
    public final ComparableColumn<Object, UUID> uid = new ComparableColumn<>(this, "uid", SqlType.UUID);
    public final NumberColumn<Object, Short> small = new NumberColumn<>(this, "small", SqlType.SMALLINT);
    public final NumberColumn<Object, Integer> num = new NumberColumn<>(this, "num", SqlType.INTEGER);
    public final NumberColumn<Object, Long> big = new NumberColumn<>(this, "big", SqlType.BIGINT);
    public final NumberColumn<Object, BigDecimal> price = new NumberColumn<>(this, "price", SqlType.numeric(6, 2));
    public final NumberColumn<Object, Float> real = new NumberColumn<>(this, "float", SqlType.REAL);
    public final NumberColumn<Object, Double> dbl = new NumberColumn<>(this, "dbl", SqlType.DOUBLE);
    public final DateColumn<Object> day = new DateColumn<>(this, "day", SqlType.DATE);
    public final TimestampColumn<Object, LocalDateTime> at = new TimestampColumn<>(this, "at", SqlType.TIMESTAMP);
    public final TimestampColumn<Object, Instant> instant = new TimestampColumn<>(this, "instant", SqlType.INSTANT);
    public final TimeColumn<Object> clock = new TimeColumn<>(this, "clock", SqlType.TIME);
    public final IntervalColumn<Object, Interval> span = new IntervalColumn<>(this, "span", SqlType.INTERVAL);
    public final ArrayColumn<Object, List<String>, String> tags = new ArrayColumn<>(this, "tags", SqlType.TEXT.list());
    public final ArrayColumn<Object, int[], Integer> nums = new ArrayColumn<>(this, "nums", SqlType.INTS);
    public final JsonColumn<Object, String> doc = new JsonColumn<>(this, "doc", SqlType.JSONB);
    public final JsonColumn<Object, String> plain = new JsonColumn<>(this, "plain", SqlType.JSON);
    public final RangeColumn<Object, Integer> span4 = new RangeColumn<>(this, "span4", SqlType.INT4RANGE);
    public final MultiRangeColumn<Object, Integer> spans4 =
            new MultiRangeColumn<>(this, "spans4", SqlType.INT4MULTIRANGE);
    public final InetColumn<Object, Inet> ip = new InetColumn<>(this, "ip", SqlType.INET);
    public final InetColumn<Object, Cidr> net = new InetColumn<>(this, "net", SqlType.CIDR);
    public final HstoreColumn<Object> attrs = new HstoreColumn<>(this, "attrs", SqlType.HSTORE);
    public final TsVectorColumn<Object> body = new TsVectorColumn<>(this, "body", SqlType.TSVECTOR);

    /** Opens a new database, over one connection, that has the table. */
    static Database connect() {
        Database db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()).poolSize(1));
        SCHEMA.forEach(
                sql -> db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await());
        return db;
    }

    private KindsTable(String alias) {
        super("", "kinds", alias);
    }

    @Override
    public KindsTable as(String alias) {
        return new KindsTable(alias);
    }

    /** Its columns that can be compared, grouped and sorted. */
    List<Column<Object, ?>> sortable() {
        return List.of(
                id, name, nick, secret, flag, uid, num, big, price, day, at, instant, clock, span, tags, doc, span4);
    }

    @Override
    public List<Column<Object, ?>> columns() {
        return List.of(id, name);
    }

    @Override
    public List<Column<Object, ?>> key() {
        return List.of(id);
    }
}
