package other;

import dev.vorm.annotation.*;

@Table("far")
public record Far(Long id, String text) implements app.Split {}
