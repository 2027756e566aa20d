package app;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Default;
import dev.vorm.annotation.Elements;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Json;
import dev.vorm.annotation.Unique;
import dev.vorm.annotation.Version;
import java.util.List;

record Managed(
        @Id int id,
        @Version int version,
        @Unique String unique,
        @Default("1") int one,
        @Elements List<String> more,
        @Column(updatable = false) String kept,
        @Json List<String> json) {}
