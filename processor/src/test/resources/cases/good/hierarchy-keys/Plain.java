package shop;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.Table;

@Table("plain")
@Inheritance
sealed interface Plain {
    @Id
    @Generated
    Number id();

    record Number(long value) {}

    record One(Number id, String text) implements Plain {}

    record Two(Number id, int size) implements Plain {}
}
