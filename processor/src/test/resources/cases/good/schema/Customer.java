package schema;

import dev.vorm.annotation.Comment;
import dev.vorm.annotation.Computed;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

/** Not used. */
@Table("customers")
@Comment("People who buy")
public class Customer {
    /** The <b>number</b>! Really. */
    @Id
    @Generated
    Long id;

    /**
     * @see Order
     */
    String name;

    /** {@literal <b>} &amp; more <p>Paragraph */
    String email;

    // No Javadoc
    @Computed("name || ' ' || email")
    String label;
}
