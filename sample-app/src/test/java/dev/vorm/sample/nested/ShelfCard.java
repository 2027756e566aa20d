package dev.vorm.sample.nested;

import dev.vorm.annotation.Path;
import dev.vorm.annotation.Projection;
import java.util.List;

/** A shelf without its key, and what stands on it. */
@Projection(Shelf.class)
public record ShelfCard(String label, @Path("volumes.title") List<String> titles) {
    /** A volume, and those beside it. */
    @Projection(Volume.class)
    public record Neighbours(
            String title, @Path("shelf.volumes.title") List<String> beside) {}
}
