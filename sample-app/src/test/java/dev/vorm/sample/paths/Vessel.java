package dev.vorm.sample.paths;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.InheritanceType;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.TenantId;

/** Of tenants, with rows in several tables. */
@Table("vessels")
@Inheritance(InheritanceType.JOINED)
sealed interface Vessel {
    @Id
    Long id();

    @TenantId
    String owner();

    String name();

    @Table("barges")
    record Barge(Long id, String owner, String name, int tons) implements Vessel {}

    @Table("ferries")
    record Ferry(Long id, String owner, String name, int seats) implements Vessel {}
}
