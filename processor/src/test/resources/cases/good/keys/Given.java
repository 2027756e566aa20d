package keys;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Version;

@Table
public record Given(@Id String code, String name, @Version Long version) {}
