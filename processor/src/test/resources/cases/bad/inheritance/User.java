package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;
import dev.vorm.repository.CrudRepository;

@Table("users")
public record User(
        @Id Long id,
        Tabled.Own own,
        Ref<Values, String> value,
        Ref<Values.A, String> a) {
    @Repository
    interface Users extends CrudRepository<Values.A, String> {}
}
