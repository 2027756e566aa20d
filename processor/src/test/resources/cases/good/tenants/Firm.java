package app;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

@Table("firms")
record Firm(@Id @Generated Long id, String name) {}
