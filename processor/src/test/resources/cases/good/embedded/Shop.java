package app;

import dev.vorm.annotation.Check;
import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import java.util.Optional;

@Table("shops")
@Index(columns = {"address.street", "delivery_post_code"})
public record Shop(
        @Id @Generated Long id,
        @Embedded Address address,
        @Embedded(prefix = "delivery_") @Nullable Address delivery,
        @Embedded(prefix = "invoice_") Optional<Address> invoice,
        @Embedded Audit audit,
        @Embedded(prefix = "trail_") Trail trail) {}
