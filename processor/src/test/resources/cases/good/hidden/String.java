package hidden;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Version;

@Table
public record String(@Id long id, java.lang.String value, @Version int version) {}
