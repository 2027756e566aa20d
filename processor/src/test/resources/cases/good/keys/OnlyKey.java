package keys;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import java.time.LocalDate;

@Table
public record OnlyKey(@Id LocalDate day) {}
