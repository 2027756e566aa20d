package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;
import java.util.List;
import java.util.Optional;

@Table("users")
@Index(columns = "boss")
public record User(
        @Id @Generated Long id,
        String name,
        @Nullable String bio,
        Optional<Integer> age,
        @Sensitive String email,
        List<String> nicknames,
        Status status,
        @Embedded Address address,
        @Nullable @Embedded(prefix = "work_") Address work,
        @Nullable Ref<User, Long> boss,
        @Computed("upper(name)") String loud,
        @Formula("char_length({name})") int length,
        @Json Settings settings) {
    public enum Status {
        ACTIVE,
        GONE
    }

    public record Address(String street, @Nullable String city) {}

    public record Settings(boolean dark) {}
}
