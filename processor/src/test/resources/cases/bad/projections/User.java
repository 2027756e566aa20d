package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;
import java.util.List;
import java.util.Optional;

@Table("users")
public class User {
    @Id @Generated public Long id;
    public String name;
    @Nullable public String bio;
    public int age;
    @Embedded public Address address;
    @Nullable @Embedded(prefix = "home_") public Address home;
    @Embedded(prefix = "place_") public Place place;
    @Nullable public Ref<User, Long> boss;
    public Ref<Team, Integer> team;
    public List<String> nicknames;
    @Elements public List<String> phones;

    public record Address(String street, @Nullable String city) {}

    public static class Place {
        public String x;
    }
}
