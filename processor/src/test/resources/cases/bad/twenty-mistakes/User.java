package app;

import dev.vorm.annotation.*;
import java.util.*;

@Table("users")
public record User(
        @Id @Generated Long id,
        @Column(length = 50) String name,
        @Unique String email,
        Date born,                                                   // 1: java.util.Date
        @Column("the_quite_long_name_of_a_column_which_postgresql_would_cut_off_silently") String note, // 2: 70 bytes
        @Version int version,
        @Version long revision) {}                                   // 3: two versions
