package hidden;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

@Table
public record Other(@Id long first, @Id long second) {}
