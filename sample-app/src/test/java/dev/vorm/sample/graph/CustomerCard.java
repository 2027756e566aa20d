package dev.vorm.sample.graph;

import dev.vorm.annotation.Count;
import dev.vorm.annotation.Path;
import dev.vorm.annotation.Projection;
import java.util.List;
import java.util.Optional;

/** What conditions narrow or make, in a projection. */
@Projection(Customer.class)
public record CustomerCard(
        String name,
        @Count("big") long big,
        @Count("stores") int stores,
        List<Line> open,
        @Path("big.total") List<Integer> totals,
        @Path("stores.name") List<String> storeNames,
        @Path("mainStore.name") Optional<String> mainStore) {
    /** One of its purchases. */
    @Projection(Purchase.class)
    public record Line(Long id, @Count("mainStores") long mainStores) {}
}
