package hidden;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

@Table
public class Pair {
    @Id
    long wait;

    @Id
    long clone;

    @Id
    long key;
}
