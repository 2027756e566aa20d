package names;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Version;

@Table("tuple")
public class Tuple {
    @Id
    String id;

    java.util.Optional<String> maybe = java.util.Optional.empty();

    @Version
    int version;
}
