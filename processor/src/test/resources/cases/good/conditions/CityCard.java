package app;

import dev.vorm.annotation.*;
import java.util.List;

@Projection(City.class)
public record CityCard(
        String name,
        @Count("shops") long shops,
        @Count("neighbours") int neighbours,
        @Path("shops.owner.age") List<Integer> ages,
        @Path("near.kind") @Nullable String near) {}
