package names.text;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

public class Text {
    @Table("text_string")
    public record String(@Id long id, java.lang.String value, java.lang.String string) {}
}
