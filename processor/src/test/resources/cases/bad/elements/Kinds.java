package app;

import dev.vorm.annotation.Elements;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.Table;
import java.util.List;

@Table("kinds")
@Inheritance
sealed interface Kinds {
    long id();

    record One(@Id long id, String name, @Elements List<String> texts) implements Kinds {}

    record Two(@Id long id, int number) implements Kinds {}
}
