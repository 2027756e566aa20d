package hidden;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

@Table
public class Override {
    @Id
    java.lang.Long id;

    java.lang.String string;
}
