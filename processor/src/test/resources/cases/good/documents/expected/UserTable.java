// Generated from User by Vorm; change that record instead.
package documents;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.JsonType;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableExpression;
import dev.vorm.query.Condition;
import dev.vorm.query.DateExpression;
import dev.vorm.query.JsonColumn;
import dev.vorm.query.JsonExpression;
import dev.vorm.query.JsonPart;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.NumberExpression;
import dev.vorm.query.OrderedExpression;
import dev.vorm.query.Sql;
import dev.vorm.query.Table;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The table {@code json_users} of {@link User} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class UserTable extends EntityTable<User> {
    public static final UserTable USER = new UserTable("json_users");

    public final NumberColumn<User, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final ProfileColumn profile = new ProfileColumn(this, "profile", UserMapping.PROFILE_TYPE);

    public final ProfileColumn2 former = new ProfileColumn2(this, "former", UserMapping.FORMER_TYPE);

    public final PlaceColumn address = new PlaceColumn(this, "address", UserMapping.ADDRESS_TYPE);

    public final PlaceColumn hidden = new PlaceColumn(this, "hidden", UserMapping.HIDDEN_TYPE.sensitive());

    public final JsonColumn<User, Renamed> renamed = new JsonColumn<>(this, "renamed", UserMapping.RENAMED_TYPE);

    public final JsonColumn<User, List<Place>> places = new JsonColumn<>(this, "places", UserMapping.PLACES_TYPE);

    public final HomeColumns home = new HomeColumns();

    private final List<Column<User, ?>> columns = List.of(id, profile, former, address, hidden,
            renamed, places, home.name, home.place);

    private UserTable(String alias) {
        super("", "json_users", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public UserTable as(String alias) {
        return new UserTable(alias);
    }

    @Override
    public List<Column<User, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "profile", "former", "address", "hidden", "renamed", "places",
                "home.name", "home.place");
    }

    @Override
    public List<Column<User, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<User> reader() {
        return UserMapping::read;
    }

    @Override
    public EntityKeys<User, Long> keys() {
        return new EntityKeys<>(UserMapping::key, UserMapping::keysBinds);
    }

    /**
     * The columns of {@link User.Home}.
     */
    public final class HomeColumns {
        public final TextColumn<User> name = new TextColumn<>(UserTable.this, "name", SqlType.TEXT);

        public final PlaceColumn place = new PlaceColumn(UserTable.this, "place", UserMapping.HOME_PLACE_TYPE);

        private HomeColumns() {
        }
    }

    /**
     * The parts of {@link Profile} as JSON.
     */
    public static final class ProfileColumn extends JsonColumn<User, Profile> {
        private static final SqlType<Instant> SEEN_TYPE = JsonType.of(Instant.class).jsonbPart();

        private static final SqlType<Profile.Mood> MOOD_TYPE = SqlType.enumText(Profile.Mood.class);

        private static final SqlType<Profile.Tone> TONE_TYPE = JsonType.of(Profile.Tone.class).jsonbPart();

        private static final SqlType<Profile.Size> SIZE_TYPE = JsonType.of(Profile.Size.class).jsonbPart();

        private static final SqlType<List<String>> TAGS_TYPE = JsonType.<List<String>>of(List.class, JsonType.of(String.class)).jsonbPart();

        private static final SqlType<Map<String, Integer>> COUNTS_TYPE = JsonType.<Map<String, Integer>>of(Map.class, JsonType.of(String.class), JsonType.of(Integer.class)).jsonbPart();

        private static final SqlType<int[]> NUMBERS_TYPE = JsonType.of(int[].class).jsonbPart();

        private static final SqlType<int[]> A_B_TYPE = JsonType.of(int[].class).jsonbPart();

        private static final SqlType<int[]> A_B_TYPE2 = JsonType.of(int[].class).jsonbPart();

        private static final SqlType<Character> LETTER_TYPE = JsonType.of(Character.class).jsonbPart();

        private static final SqlType<Profile.Box<String>> BOX_TYPE = JsonType.<Profile.Box<String>>of(Profile.Box.class, JsonType.of(String.class)).jsonbPart();

        private static final SqlType<Renamed> RENAMED_TYPE = JsonType.of(Renamed.class).jsonbPart();

        private static final SqlType<Object> ANYTHING_TYPE = JsonType.of(Object.class).jsonbPart();

        public final TextExpression name = atText("name");

        public final NumberExpression<Integer> age = atText("age").castToInteger();

        public final NumberExpression<Long> visits = atText("visits").castToBigint();

        public final NumberExpression<Short> level = Sql.asNumber(atText("level").cast(SqlType.SMALLINT));

        public final NumberExpression<Float> ratio = Sql.asNumber(atText("ratio").cast(SqlType.REAL));

        public final NumberExpression<Double> score = atText("score").castToDouble();

        public final NumberExpression<BigDecimal> balance = atNumber("balance");

        public final NumberExpression<BigInteger> points = Sql.asNumber(atText("points").cast(SqlType.NUMERIC_INTEGER));

        public final Condition active = atBoolean("active");

        public final ComparableExpression<UUID> token = Sql.asComparable(atText("token").cast(SqlType.UUID));

        public final DateExpression born = atText("born").castToDate();

        public final JsonExpression<Instant> seen = new JsonPart<>(this, "seen", SEEN_TYPE);

        public final OrderedExpression<Profile.Mood> mood = Sql.asOrdered(atText("mood").cast(MOOD_TYPE));

        public final JsonExpression<Profile.Tone> tone = new JsonPart<>(this, "tone", TONE_TYPE);

        public final JsonExpression<Profile.Size> size = new JsonPart<>(this, "size", SIZE_TYPE);

        public final JsonExpression<List<String>> tags = new JsonPart<>(this, "tags", TAGS_TYPE);

        public final JsonExpression<Map<String, Integer>> counts = new JsonPart<>(this, "counts", COUNTS_TYPE);

        public final JsonExpression<int[]> numbers = new JsonPart<>(this, "numbers", NUMBERS_TYPE);

        public final JsonExpression<int[]> aB = new JsonPart<>(this, "aB", A_B_TYPE);

        public final JsonExpression<int[]> a_b = new JsonPart<>(this, "a_b", A_B_TYPE2);

        public final JsonExpression<Character> letter = new JsonPart<>(this, "letter", LETTER_TYPE);

        public final PlacePart address = new PlacePart(this, "address");

        public final PlacePart second = new PlacePart(this, "second");

        public final NodePart tree = new NodePart(this, "tree");

        public final JsonExpression<Profile.Box<String>> box = new JsonPart<>(this, "box", BOX_TYPE);

        public final JsonExpression<Renamed> renamed = new JsonPart<>(this, "renamed", RENAMED_TYPE);

        public final JsonExpression<Object> anything = new JsonPart<>(this, "anything", ANYTHING_TYPE);

        public final TextExpression table = atText("table");

        public final TextExpression java = atText("java");

        public final TextExpression columns = atText("columns");

        public final TextExpression same = atText("same");

        public final TextExpression email = atText("e-mail");

        public final JsonExpression<String> formatted = at("formatted");

        public final JsonExpression<String> serialized = at("serialized");

        public final JsonExpression<String> title = at("title");

        public final TextExpression nick = atText("nickname");

        ProfileColumn(Table<User> table, String name, SqlType<Profile> type) {
            super(table, name, type);
        }
    }

    /**
     * The parts of {@link Profile} as JSON.
     */
    public static final class ProfileColumn2 extends JsonColumn<User, Profile> {
        private static final SqlType<Instant> SEEN_TYPE = JsonType.of(Instant.class).jsonPart();

        private static final SqlType<Profile.Mood> MOOD_TYPE = SqlType.enumText(Profile.Mood.class);

        private static final SqlType<Profile.Tone> TONE_TYPE = JsonType.of(Profile.Tone.class).jsonPart();

        private static final SqlType<Profile.Size> SIZE_TYPE = JsonType.of(Profile.Size.class).jsonPart();

        private static final SqlType<List<String>> TAGS_TYPE = JsonType.<List<String>>of(List.class, JsonType.of(String.class)).jsonPart();

        private static final SqlType<Map<String, Integer>> COUNTS_TYPE = JsonType.<Map<String, Integer>>of(Map.class, JsonType.of(String.class), JsonType.of(Integer.class)).jsonPart();

        private static final SqlType<int[]> NUMBERS_TYPE = JsonType.of(int[].class).jsonPart();

        private static final SqlType<int[]> A_B_TYPE = JsonType.of(int[].class).jsonPart();

        private static final SqlType<int[]> A_B_TYPE2 = JsonType.of(int[].class).jsonPart();

        private static final SqlType<Character> LETTER_TYPE = JsonType.of(Character.class).jsonPart();

        private static final SqlType<Profile.Box<String>> BOX_TYPE = JsonType.<Profile.Box<String>>of(Profile.Box.class, JsonType.of(String.class)).jsonPart();

        private static final SqlType<Renamed> RENAMED_TYPE = JsonType.of(Renamed.class).jsonPart();

        private static final SqlType<Object> ANYTHING_TYPE = JsonType.of(Object.class).jsonPart();

        public final TextExpression name = atText("name");

        public final NumberExpression<Integer> age = atText("age").castToInteger();

        public final NumberExpression<Long> visits = atText("visits").castToBigint();

        public final NumberExpression<Short> level = Sql.asNumber(atText("level").cast(SqlType.SMALLINT));

        public final NumberExpression<Float> ratio = Sql.asNumber(atText("ratio").cast(SqlType.REAL));

        public final NumberExpression<Double> score = atText("score").castToDouble();

        public final NumberExpression<BigDecimal> balance = atNumber("balance");

        public final NumberExpression<BigInteger> points = Sql.asNumber(atText("points").cast(SqlType.NUMERIC_INTEGER));

        public final Condition active = atBoolean("active");

        public final ComparableExpression<UUID> token = Sql.asComparable(atText("token").cast(SqlType.UUID));

        public final DateExpression born = atText("born").castToDate();

        public final JsonExpression<Instant> seen = new JsonPart<>(this, "seen", SEEN_TYPE);

        public final OrderedExpression<Profile.Mood> mood = Sql.asOrdered(atText("mood").cast(MOOD_TYPE));

        public final JsonExpression<Profile.Tone> tone = new JsonPart<>(this, "tone", TONE_TYPE);

        public final JsonExpression<Profile.Size> size = new JsonPart<>(this, "size", SIZE_TYPE);

        public final JsonExpression<List<String>> tags = new JsonPart<>(this, "tags", TAGS_TYPE);

        public final JsonExpression<Map<String, Integer>> counts = new JsonPart<>(this, "counts", COUNTS_TYPE);

        public final JsonExpression<int[]> numbers = new JsonPart<>(this, "numbers", NUMBERS_TYPE);

        public final JsonExpression<int[]> aB = new JsonPart<>(this, "aB", A_B_TYPE);

        public final JsonExpression<int[]> a_b = new JsonPart<>(this, "a_b", A_B_TYPE2);

        public final JsonExpression<Character> letter = new JsonPart<>(this, "letter", LETTER_TYPE);

        public final PlacePart2 address = new PlacePart2(this, "address");

        public final PlacePart2 second = new PlacePart2(this, "second");

        public final NodePart2 tree = new NodePart2(this, "tree");

        public final JsonExpression<Profile.Box<String>> box = new JsonPart<>(this, "box", BOX_TYPE);

        public final JsonExpression<Renamed> renamed = new JsonPart<>(this, "renamed", RENAMED_TYPE);

        public final JsonExpression<Object> anything = new JsonPart<>(this, "anything", ANYTHING_TYPE);

        public final TextExpression table = atText("table");

        public final TextExpression java = atText("java");

        public final TextExpression columns = atText("columns");

        public final TextExpression same = atText("same");

        public final TextExpression email = atText("e-mail");

        public final JsonExpression<String> formatted = at("formatted");

        public final JsonExpression<String> serialized = at("serialized");

        public final JsonExpression<String> title = at("title");

        public final TextExpression nick = atText("nickname");

        ProfileColumn2(Table<User> table, String name, SqlType<Profile> type) {
            super(table, name, type);
        }
    }

    /**
     * The parts of {@link Place} as JSON.
     */
    public static final class PlaceColumn extends JsonColumn<User, Place> {
        public final TextExpression city = atText("city");

        public final TextExpression zip = atText("zip_code");

        public final PointPart at = new PointPart(this, "at");

        PlaceColumn(Table<User> table, String name, SqlType<Place> type) {
            super(table, name, type);
        }
    }

    /**
     * The parts of {@link Place} as JSON.
     */
    public static final class PlacePart extends JsonPart<Place> {
        private static final SqlType<Place> TYPE = JsonType.of(Place.class).jsonbPart();

        public final TextExpression city = atText("city");

        public final TextExpression zip = atText("zip_code");

        public final PointPart at = new PointPart(this, "at");

        private PlacePart(JsonExpression<?> whole, String key) {
            super(whole, key, TYPE);
        }
    }

    /**
     * The parts of {@link Place.Point} as JSON.
     */
    public static final class PointPart extends JsonPart<Place.Point> {
        private static final SqlType<Place.Point> TYPE = JsonType.of(Place.Point.class).jsonbPart();

        public final NumberExpression<Double> x = atText("x").castToDouble();

        public final NumberExpression<Double> y = atText("y").castToDouble();

        private PointPart(JsonExpression<?> whole, String key) {
            super(whole, key, TYPE);
        }
    }

    /**
     * The parts of {@link Profile.Node} as JSON.
     */
    public static final class NodePart extends JsonPart<Profile.Node> {
        private static final SqlType<Profile.Node> NEXT_TYPE = JsonType.of(Profile.Node.class).jsonbPart();

        private static final SqlType<Profile.Leaf> LEAF_TYPE = JsonType.of(Profile.Leaf.class).jsonbPart();

        private static final SqlType<Profile.Node> TYPE = JsonType.of(Profile.Node.class).jsonbPart();

        public final TextExpression value = atText("value");

        public final JsonExpression<Profile.Node> next = new JsonPart<>(this, "next", NEXT_TYPE);

        public final JsonExpression<Profile.Leaf> leaf = new JsonPart<>(this, "leaf", LEAF_TYPE);

        private NodePart(JsonExpression<?> whole, String key) {
            super(whole, key, TYPE);
        }
    }

    /**
     * The parts of {@link Place} as JSON.
     */
    public static final class PlacePart2 extends JsonPart<Place> {
        private static final SqlType<Place> TYPE = JsonType.of(Place.class).jsonPart();

        public final TextExpression city = atText("city");

        public final TextExpression zip = atText("zip_code");

        public final PointPart2 at = new PointPart2(this, "at");

        private PlacePart2(JsonExpression<?> whole, String key) {
            super(whole, key, TYPE);
        }
    }

    /**
     * The parts of {@link Place.Point} as JSON.
     */
    public static final class PointPart2 extends JsonPart<Place.Point> {
        private static final SqlType<Place.Point> TYPE = JsonType.of(Place.Point.class).jsonPart();

        public final NumberExpression<Double> x = atText("x").castToDouble();

        public final NumberExpression<Double> y = atText("y").castToDouble();

        private PointPart2(JsonExpression<?> whole, String key) {
            super(whole, key, TYPE);
        }
    }

    /**
     * The parts of {@link Profile.Node} as JSON.
     */
    public static final class NodePart2 extends JsonPart<Profile.Node> {
        private static final SqlType<Profile.Node> NEXT_TYPE = JsonType.of(Profile.Node.class).jsonPart();

        private static final SqlType<Profile.Leaf> LEAF_TYPE = JsonType.of(Profile.Leaf.class).jsonPart();

        private static final SqlType<Profile.Node> TYPE = JsonType.of(Profile.Node.class).jsonPart();

        public final TextExpression value = atText("value");

        public final JsonExpression<Profile.Node> next = new JsonPart<>(this, "next", NEXT_TYPE);

        public final JsonExpression<Profile.Leaf> leaf = new JsonPart<>(this, "leaf", LEAF_TYPE);

        private NodePart2(JsonExpression<?> whole, String key) {
            super(whole, key, TYPE);
        }
    }
}
