package app;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Table;

@Table("tags")
public record Tag(Long id, @Column(length = 20) String name) implements Named {}
