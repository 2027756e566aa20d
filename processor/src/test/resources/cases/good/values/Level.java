package values;

import dev.vorm.annotation.Label;
import dev.vorm.annotation.PgEnum;

/** An enum of PostgreSQL's. */
@PgEnum(value = "value level", unknown = "OTHER")
enum Level {
    LOW,
    @Label("it's high")
    HIGH,
    OTHER
}
