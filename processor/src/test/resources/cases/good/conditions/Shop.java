package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table("shops")
@Index(columns = "owner")
public record Shop(
        @Id @Generated Long id,
        String city,
        @Column("Kind") String kind,
        boolean open,
        @Embedded(prefix = "at_") Place at,
        Ref<Person, Long> owner) {}
