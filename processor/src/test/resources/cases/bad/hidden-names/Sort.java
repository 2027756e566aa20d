package hidden;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.Table;

@Table
@Inheritance
public sealed interface Sort {
    long id();

    String SORT();

    String SortFirstMapping();

    record First(@Id long id, String SORT, String SortFirstMapping) implements Sort {}
}
