package app;

import dev.vorm.annotation.Check;
import dev.vorm.annotation.Column;
import dev.vorm.annotation.Unique;

public interface Named extends Identified<Long> {
    @Column(value = "label", length = 50)
    @Unique
    @Check("label <> ''")
    String name();

    default String shout() {
        return name() + "!";
    }
}
