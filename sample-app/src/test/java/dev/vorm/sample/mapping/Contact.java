package dev.vorm.sample.mapping;

import dev.vorm.annotation.Elements;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Version;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody with collections of all kinds. */
@Table("contacts")
record Contact(
        @Id @Generated Long id,
        String name,
        @Elements List<Phone> phones,
        @Elements List<@Nullable String> notes,
        @Elements Set<String> tags,
        @Elements Map<String, Integer> scores,
        @Elements Map<String, Phone> devices,
        @Version int version) {}
