package names;

import dev.vorm.annotation.*;

@Table
@Index(columns = "name", name = "by_name")
public record FirstIndexed(@Id Long id, String name) {}
