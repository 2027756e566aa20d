package names;

import dev.vorm.annotation.*;

@Table(" ")
@Index(columns = "id", name = "  ")
public record Blank(@Id Long id, @Column(" ") String name) {}
