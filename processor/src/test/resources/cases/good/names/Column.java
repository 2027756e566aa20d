package names;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Version;

@Table("column")
public class Column {
    @Id
    String id;

    java.util.Optional<String> maybe = java.util.Optional.empty();

    @Version
    int version;
}
