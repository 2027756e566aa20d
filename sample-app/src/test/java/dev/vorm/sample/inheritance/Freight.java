package dev.vorm.sample.inheritance;

import dev.vorm.annotation.Default;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.InheritanceType;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.TenantId;

/** Of tenants, deleted for good, and with columns called as statements call things of their own. */
@Table("updated")
@Inheritance(value = InheritanceType.JOINED, discriminator = "found")
sealed interface Freight {
    @Id
    @Generated
    Long id();

    @TenantId
    String owner();

    String state();

    @Default("7")
    Integer inputOrder();

    @Table("found")
    record Container(Long id, String owner, String state, Integer inputOrder, String seal, int tons)
            implements Freight {
        static Container of(String state, String seal) {
            return new Container(null, null, state, null, seal, 1);
        }
    }

    @Table("pallets")
    record Pallet(
            @Default("'no'") String numbered,
            Long id,
            String owner,
            String state,
            Integer inputOrder,
            @Nullable String text)
            implements Freight {
        static Pallet of(String state) {
            return new Pallet(null, null, null, state, null, state);
        }
    }
}
