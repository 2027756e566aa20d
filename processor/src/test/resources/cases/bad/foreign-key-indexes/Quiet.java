package bad;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table
@SuppressWarnings("vorm.index")
public record Quiet(@Id Long id, Ref<Person, Long> one, @Embedded Slow.Deep deep) {}
