package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;
import java.util.List;
import java.util.Optional;

@Projection(User.class)
public record TypesOf(
        int id,
        Optional<Integer> name,
        String bio,
        @Path("bio") Optional<String> bio2,
        @Path("bio") @Nullable String bio3,
        long age,
        @Path("age") Integer age2,
        @Path("age") Optional<Integer> age3,
        @Path("age") @Nullable int age4,
        @Path("home.street") String street,
        @Path("address.city") String city,
        @Path("boss.age") int bossAge,
        @Path("boss.name") @Nullable String bossName,
        User.Address home,
        Ref<User, Long> boss,
        @Path("boss") Long bossId,
        @Path("boss") @Nullable User bossWhole,
        List<Integer> nicknames,
        Missing missing) {}
