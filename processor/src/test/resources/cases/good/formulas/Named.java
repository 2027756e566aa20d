package app;

import dev.vorm.annotation.*;

@Table
public class Named {
    @Id String code;
    @Formula("lower({code})") String folded;
    @Nullable @Formula("now()") java.time.Instant now;
}
