package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;
import java.util.List;
import java.util.Optional;

@Projection(User.class)
public record UserCard(
        Long id,
        String name,
        Optional<String> bio,
        @Nullable Integer age,
        @Path("email") String mail,
        List<String> nicknames,
        User.Status status,
        User.Address address,
        @Nullable User.Address work,
        @Path("address.street") String street,
        @Path("work.street") @Nullable String workStreet,
        @Nullable Ref<User, Long> boss,
        String loud,
        int length,
        User.Settings settings,
        @Sql("char_length(name) + 'name'::text::int4 -- name\n") int sum,
        @Sensitive @Sql("coalesce(\"bio\", users.name, name(1))") Optional<String> text,
        @Sql("email || \"name\"") @Nullable String both) {}
