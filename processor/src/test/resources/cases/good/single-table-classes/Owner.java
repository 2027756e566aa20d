package app;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

@Table("owners")
public record Owner(@Id @Generated Long id, String name) {}
