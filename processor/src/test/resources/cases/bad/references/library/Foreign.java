package lib;

import dev.vorm.annotation.Table;

@Table
public record Foreign(String name) {}
