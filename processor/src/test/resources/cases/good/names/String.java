package names.string;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

@Table("order")
public record String(@Id @Generated Long id, java.lang.String value) {}
