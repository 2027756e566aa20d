package app;

import dev.vorm.annotation.*;

@Table("splits")
@Inheritance(InheritanceType.JOINED)
public sealed interface Split permits other.Far, Split.Near {
    @Id
    Long id();

    record Near(Long id, String text) implements Split {}
}
