import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

@Table("notes")
record Note(@Id @Generated Long id, String text) {}
