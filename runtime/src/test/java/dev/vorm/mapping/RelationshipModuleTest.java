package dev.vorm.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.relationship.Ref;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Relationships as JSON: what is loaded, else the key, and an end of all circles. */
class RelationshipModuleTest {
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000007");
    private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

    record Writer(long id, Many<Text> texts, One<Page> page) {}

    record Text(long id, Ref<Writer, Long> writer, @Nullable Ref<Writer, Long> editor) {}

    record Page(long id, Ref<Writer, Long> writer) {}

    record Place(String country, int number) {}

    record Visit(Ref<Text, Place> place, Optional<Ref<Text, UUID>> text, List<Ref<Text, Long>> others) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Sparse(long id, Many<Text> texts, One<Page> page) {}

    static class Country {
        public long id;
        public Many<City> cities = Many.unloaded();
        public One<City> capital = One.unloaded();

        Country() {}

        Country(long id) {
            this.id = id;
        }
    }

    static class City {
        public long id;
        public @Nullable Ref<Country, Long> country;
        public Many<Street> streets = Many.unloaded();

        City() {}

        City(long id, Country country) {
            this.id = id;
            this.country = Ref.of(country.id, country);
        }
    }

    static class Street {
        public long id;
        public @Nullable Ref<City, Long> city;
        public @Nullable Ref<Country, Long> country;
        public Many<Street> crossing = Many.unloaded();

        Street() {}

        Street(long id, City city, Country country) {
            this.id = id;
            this.city = Ref.of(city.id, city);
            this.country = Ref.of(country.id, country);
        }
    }

    static class Node {
        public final long id;

        @JsonUnwrapped
        public final Mark mark = new Mark(1);

        public @Nullable Ref<Node, Long> next;

        Node(long id) {
            this.id = id;
        }
    }

    record Mark(int weight) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({@JsonSubTypes.Type(Circle.class), @JsonSubTypes.Type(Square.class)})
    sealed interface Shape {}

    @JsonTypeName("circle")
    record Circle(long id) implements Shape {}

    @JsonTypeName("square")
    record Square(long id, Ref<Shape, Long> within) implements Shape {}

    record Drawing(Many<Shape> shapes, One<Shape> frame) {}

    private String json(Object value) throws JsonProcessingException {
        return mapper.writeValueAsString(value);
    }

    @Test
    void whatIsNotLoadedIsKeyOrNull() throws Exception {
        assertThat(json(new Text(1, Ref.of(2L), null))).isEqualTo("{\"id\":1,\"writer\":2,\"editor\":null}");
        assertThat(json(new Writer(2, Many.unloaded(), One.unloaded())))
                .isEqualTo("{\"id\":2,\"texts\":null,\"page\":null}");
        assertThat(json(new Sparse(2, Many.unloaded(), One.unloaded()))).isEqualTo("{\"id\":2}");
        assertThat(json(new Sparse(2, Many.of(), One.none()))).isEqualTo("{\"id\":2}");
        assertThat(json(new Writer(2, Many.of(), One.none()))).isEqualTo("{\"id\":2,\"texts\":[],\"page\":null}");
        assertThat(json(new Visit(
                        Ref.of(new Place("NO", 3)), Optional.of(Ref.of(ID)), List.of(Ref.of(1L), Ref.of(2L)))))
                .isEqualTo("{\"place\":{\"country\":\"NO\",\"number\":3},\"text\":\"" + ID + "\",\"others\":[1,2]}");
        assertThat(json(new Visit(Ref.of(new Place("NO", 3)), Optional.empty(), List.of())))
                .isEqualTo("{\"place\":{\"country\":\"NO\",\"number\":3},\"text\":null,\"others\":[]}");
    }

    @Test
    void whatIsLoadedIsWritten() throws Exception {
        Writer editor = new Writer(3, Many.unloaded(), One.unloaded());
        Text text = new Text(1, Ref.of(2L), Ref.of(3L, editor));
        Writer writer = new Writer(2, Many.of(text, text), One.of(new Page(4, Ref.of(2L))));

        assertThat(json(writer))
                .isEqualTo("{\"id\":2,\"texts\":["
                        + "{\"id\":1,\"writer\":2,\"editor\":{\"id\":3,\"texts\":null,\"page\":null}},"
                        + "{\"id\":1,\"writer\":2,\"editor\":{\"id\":3,\"texts\":null,\"page\":null}}],"
                        + "\"page\":{\"id\":4,\"writer\":2}}");
        assertThat(json(Optional.of(Ref.of(2L, new Page(4, Ref.of(2L)))))).isEqualTo("{\"id\":4,\"writer\":2}");
    }

    @Test
    void circlesOfThreeLevelsEnd() throws Exception {
        Country country = new Country(1);
        City city = new City(2, country);
        City capital = new City(3, country);
        Street street = new Street(4, city, country);
        street.crossing = Many.of(street, new Street(5, city, country));
        city.streets = Many.of(street);
        country.cities = Many.of(city, capital);
        country.capital = One.of(capital);

        String streets =
                "[{\"id\":4,\"city\":2,\"country\":1,\"crossing\":[{\"id\":5,\"city\":2,\"country\":1,\"crossing\":null}]}]";
        String cities =
                "{\"id\":2,\"country\":1,\"streets\":" + streets + "},{\"id\":3,\"country\":1,\"streets\":null}";
        assertThat(json(country))
                .isEqualTo(
                        "{\"id\":1,\"cities\":[" + cities + "],\"capital\":{\"id\":3,\"country\":1,\"streets\":null}}");
        assertThat(json(capital))
                .startsWith("{\"id\":3,\"country\":{\"id\":1,\"cities\":[{\"id\":2,")
                .endsWith("],\"capital\":null},\"streets\":null}");
        // Written twice side by side is no circle, and a tree is written as text is.
        assertThat(json(List.of(capital.country, capital.country)))
                .isEqualTo("[" + json(country) + "," + json(country) + "]");
        assertThat(mapper.valueToTree(country).toString()).isEqualTo(json(country));
    }

    @Test
    void circlesEndWhereJacksonDoesNotSayWhatItWrites() throws Exception {
        Node node = new Node(1);
        Node other = new Node(2);
        node.next = Ref.of(2L, other);
        other.next = Ref.of(1L, node);

        assertThat(json(node)).startsWith("{\"id\":1,\"weight\":1,\"next\":{\"id\":2,\"weight\":1,\"next\":");
    }

    @Test
    void kindsSayWhatTheyAre() throws Exception {
        Drawing drawing = new Drawing(
                Many.of(new Circle(1), new Square(2, Ref.of(1L, new Circle(1)))), One.of(new Square(3, Ref.of(2L))));
        String json = json(drawing);

        assertThat(json)
                .isEqualTo("{\"shapes\":[{\"@type\":\"circle\",\"id\":1},"
                        + "{\"@type\":\"square\",\"id\":2,\"within\":{\"@type\":\"circle\",\"id\":1}}],"
                        + "\"frame\":{\"@type\":\"square\",\"id\":3,\"within\":2}}");
        Drawing read = mapper.readValue(json.replace("{\"@type\":\"circle\",\"id\":1}}", "1}"), Drawing.class);
        assertThat(read.shapes().get()).isEqualTo(drawing.shapes().get());
        assertThat(read.frame().get()).isEqualTo(drawing.frame().get());
    }

    @Test
    void keysAreRead() throws Exception {
        Text text = mapper.readValue("{\"id\":1,\"writer\":2}", Text.class);
        assertThat(text).isEqualTo(new Text(1, Ref.of(2L), null));
        assertThat(text.writer().isLoaded()).isFalse();
        Visit visit = new Visit(Ref.of(new Place("NO", 3)), Optional.of(Ref.of(ID)), List.of(Ref.of(1L), Ref.of(2L)));
        assertThat(mapper.readValue(json(visit), Visit.class)).isEqualTo(visit);
        assertThat(mapper.readValue("7", new TypeReference<Ref<Text, Long>>() {}))
                .isEqualTo(Ref.of(7L));
        City city = mapper.readValue("{\"id\":2,\"country\":5}", City.class);
        assertThat(city.country).isEqualTo(Ref.of(5L));
    }

    @Test
    void objectsInPlaceOfKeysAreRefused() {
        assertThatThrownBy(() -> mapper.readValue("{\"id\":1,\"writer\":{\"id\":2}}", Text.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith(
                        "A Ref to Writer is read from its key alone, which is a Long, and here is an object");
        assertThatThrownBy(() -> mapper.readValue("{\"id\":1,\"writer\":\"two\"}", Text.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void collectionsAreReadAsLoaded() throws Exception {
        Writer writer = mapper.readValue(
                "{\"id\":2,\"texts\":[{\"id\":1,\"writer\":2}],\"page\":{\"id\":4,\"writer\":2}}", Writer.class);
        assertThat(writer.texts().get()).containsExactly(new Text(1, Ref.of(2L), null));
        assertThat(writer.page().get()).contains(new Page(4, Ref.of(2L)));

        Writer absent = mapper.readValue("{\"id\":2,\"page\":null}", Writer.class);
        assertThat(absent.texts().isLoaded()).isFalse();
        assertThat(absent.page().isLoaded()).isFalse();
        assertThatThrownBy(() -> mapper.readValue("{\"id\":2,\"texts\":[null]}", Writer.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("among these is a null");
    }

    @Test
    void isRegisteredByHandToo() throws Exception {
        ObjectMapper plain = new ObjectMapper().registerModules(new RelationshipModule(), new Jdk8Module());
        assertThat(plain.getRegisteredModuleIds()).contains(RelationshipModule.class.getName());
        assertThat(mapper.getRegisteredModuleIds()).contains(RelationshipModule.class.getName());
        assertThat(plain.writeValueAsString(new Text(1, Ref.of(2L), null)))
                .isEqualTo(json(new Text(1, Ref.of(2L), null)));
    }
}
