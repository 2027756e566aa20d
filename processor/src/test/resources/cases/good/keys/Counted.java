package keys;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Version;

@Table
public class Counted {
    @Version
    long version;

    String name;

    @Id
    @Generated
    long id;
}
