package names;

import dev.vorm.annotation.*;

@Table
@Unique(columns = "title", name = "by_name")
public record SecondIndexed(@Id Long id, String title) {}
