package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;
import java.util.List;
import java.util.Optional;

@Projection(User.class)
public record Names(
        String nmae,
        @Path("addres.street") String street,
        @Path("address.steret") String steret,
        @Path("name.length") int length,
        @Path("") String empty,
        @Path("boss.nmae") String boss,
        @Path("boss.boss.boss.id.x") String far,
        @Count("posts") long posts,
        @Count("name") long names,
        @Count("boss") String text,
        @Path("team.broken") Object lost,
        @Path("team.titel") String title,
        List<String> phones) {}
