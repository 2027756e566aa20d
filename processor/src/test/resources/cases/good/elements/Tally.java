package app;

import dev.vorm.annotation.CreatedAt;
import dev.vorm.annotation.Elements;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Without a bind of its own, and without a version. */
@Table("tallies")
public class Tally {
    @Id
    @Generated
    Long id;

    @CreatedAt
    Instant createdAt;

    @Elements
    private List<@Nullable Phone> marks = new ArrayList<>();

    @Elements
    Map<Integer, int[]> counts = Map.of();

    public List<Phone> getMarks() {
        return marks;
    }

    public void setMarks(List<Phone> marks) {
        this.marks = marks;
    }
}
