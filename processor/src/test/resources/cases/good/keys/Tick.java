package keys;

import dev.vorm.annotation.CreatedAt;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import java.time.Instant;

/** Nothing to bind at insert, and a class. */
@Table
public class Tick {
    @Id
    @Generated
    Integer id;

    @CreatedAt
    Instant createdAt;
}
