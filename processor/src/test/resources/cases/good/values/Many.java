package values;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import dev.vorm.annotation.Nullable;

/** Columns that are arrays. */
@Table("value_lists")
final class Many {
    @Id
    @Generated
    long id;

    List<@Nullable String> texts = List.of();

    @Column(length = 3)
    Set<String> codes = Set.of();

    int[] numbers = {};
    double @Nullable [] weights;
    BigDecimal[] sums = {};
    List<List<Integer>> matrix = List.of();
    List<Mood> moods = List.of();
    List<Level> levels = List.of();
    List<Money> prices = List.of();
    List<CustomerId> customers = List.of();
    List<byte[]> blobs = List.of();
    Optional<List<Instant>> times = Optional.empty();

    @Nullable
    List<Duration> durations;
}
