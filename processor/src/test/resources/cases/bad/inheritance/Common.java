package app;

import dev.vorm.annotation.*;
import java.time.Instant;

@Table("commons")
@Inheritance(discriminator = "sort_of")
@Unique(columns = {"name", "own"})
public sealed interface Common {
    @Id
    Long id();

    @Column(length = 20)
    String name();

    @Default("1")
    int rank();

    record Same(Long id, String name, int rank, String note) implements Common {}

    record Longer(Long id, @Column(length = 30) String name, int rank, @Column("note") int number) implements Common {}

    record Without(Long id, String name, String sortOf) implements Common {
        @Override
        public int rank() {
            return 1;
        }
    }

    @Unique(columns = "name")
    @Unique(columns = {"name", "other"})
    record Owner(
            Long id,
            String name,
            int rank,
            @Id Long second,
            @Version int version,
            @SoftDelete @Nullable Instant gone,
            @Column("sort_of") String other)
            implements Common {}
}
