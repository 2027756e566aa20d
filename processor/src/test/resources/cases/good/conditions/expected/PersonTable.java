// Generated from Person by Vorm; change that class instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Inverse;
import dev.vorm.query.JoinCondition;
import dev.vorm.query.JoinTable;
import dev.vorm.query.ManyToMany;
import dev.vorm.query.NumberColumn;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code people} of {@link Person} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PersonTable extends EntityTable<Person> {
    public static final PersonTable PERSON = new PersonTable("people");

    public final NumberColumn<Person, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final NumberColumn<Person, Integer> age = new NumberColumn<>(this, "age", SqlType.INTEGER);

    public final Inverse<Person, Shop> shops = new Inverse<>(
            this,
            "Person.shops",
            () -> ShopTable.SHOP.owner,
            (person, others) -> PersonMapping.withShops(person, Many.of(others)),
            () -> List.of());

    public final Inverse<Person, Shop> open = new Inverse<>(
            this,
            "Person.open",
            () -> ShopTable.SHOP.owner,
            (person, others) -> PersonMapping.withOpen(person, Many.of(others)),
            () -> List.of(ShopTable.SHOP.id.asc()),
            new JoinCondition<>(
                    List.of("", ""),
                    List.of("other.open"),
                    () -> PersonTable.PERSON));

    public final Inverse<Person, Shop> first = new Inverse<>(
            this,
            "Person.first",
            () -> ShopTable.SHOP.owner,
            (person, others) -> PersonMapping.withFirst(person, One.first(others)),
            () -> List.of(),
            new JoinCondition<>(
                    List.of("", " = ", ""),
                    List.of("other.at_x", "this.age"),
                    () -> PersonTable.PERSON));

    public final ManyToMany<Person, Long, Person, Long> friends = new ManyToMany<>(
            this,
            "Person.friends",
            () -> PersonTable.PERSON,
            () -> new JoinTable(
                    "",
                    "person_friends",
                    new JoinTable.Side(List.of("person_id"), List.of(SqlType.BIGINT)),
                    new JoinTable.Side(List.of("friends_id"), List.of(SqlType.BIGINT)),
                    "position"),
            (person, others) -> PersonMapping.withFriends(person, Many.of(others)),
            () -> List.of(),
            new JoinCondition<>(
                    List.of("", " > ", ""),
                    List.of("other.age", "this.age"),
                    () -> PersonTable.PERSON));

    public final ManyToMany<Person, Long, Person, Long> friendOf = new ManyToMany<>(
            this,
            "Person.friendOf",
            () -> PersonTable.PERSON,
            () -> PersonTable.PERSON.friends.between().inverse(),
            (person, others) -> PersonMapping.withFriendOf(person, Many.of(others)),
            () -> List.of(),
            new JoinCondition<>(
                    List.of("", " > 18"),
                    List.of("other.age"),
                    () -> PersonTable.PERSON));

    public final ManyToMany<Person, Long, City, CityKey> visits = new ManyToMany<>(
            this,
            "Person.visits",
            () -> CityTable.CITY,
            () -> new JoinTable(
                    "",
                    "person_visits",
                    new JoinTable.Side(List.of("person_id"), List.of(SqlType.BIGINT)),
                    new JoinTable.Side(List.of("city_country", "city_name"), List.of(SqlType.TEXT, SqlType.TEXT)),
                    "visit"),
            (person, others) -> PersonMapping.withVisits(person, Many.of(others)),
            () -> List.of());

    public final ManyToMany<Person, Long, City, CityKey> big = new ManyToMany<>(
            this,
            "Person.big",
            () -> CityTable.CITY,
            () -> new JoinTable(
                    "",
                    "person_visits",
                    new JoinTable.Side(List.of("person_id"), List.of(SqlType.BIGINT)),
                    new JoinTable.Side(List.of("city_country", "city_name"), List.of(SqlType.TEXT, SqlType.TEXT)),
                    "visit"),
            (person, others) -> PersonMapping.withBig(person, Many.of(others)),
            () -> List.of(),
            new JoinCondition<>(
                    List.of("", " > 1000"),
                    List.of("other.Size"),
                    () -> PersonTable.PERSON));

    private final List<Column<Person, ?>> columns = List.of(id, age);

    private PersonTable(String alias) {
        super("", "people", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public PersonTable as(String alias) {
        return new PersonTable(alias);
    }

    @Override
    public List<Column<Person, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "age");
    }

    @Override
    public List<Column<Person, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Person> reader() {
        return PersonMapping.reader("select(PERSON)");
    }

    @Override
    public RowReader<Person> reader(String statement) {
        return PersonMapping.reader(statement);
    }

    @Override
    public EntityKeys<Person, Long> keys() {
        return new EntityKeys<>(PersonMapping::key, PersonMapping::keysBinds);
    }
}
