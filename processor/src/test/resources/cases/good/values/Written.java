package values;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Default;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;

/** Columns that not every write writes. */
@Table("value_written")
record Written(
        @Id @Generated Long id,
        String text,

        @Column(insertable = false) @Default("'made'") @Nullable
        String made,

        @Column(updatable = false) String first,

        @Column(insertable = false, updatable = false) @Nullable
        Integer never) {}
