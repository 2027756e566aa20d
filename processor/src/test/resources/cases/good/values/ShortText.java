package values;

import dev.vorm.annotation.Check;
import dev.vorm.annotation.Column;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A column type of one's own. */
@Column(length = 5)
@Check(value = "name <> ''", name = "value_named_short")
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@interface ShortText {}
