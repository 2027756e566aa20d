package dev.vorm.sample.manual;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Unique;

@Table("dairies")
record Dairy(
        @Id @Generated Long id,
        @Unique String name,
        String region,
        @Nullable Integer founded) {}
