package app;

import dev.vorm.annotation.Table;

@Table("topics")
public record Topic(Long id, String name, String text) implements Named {}
