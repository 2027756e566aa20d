package dev.vorm.sample.mapping;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Version;
import dev.vorm.relationship.Ref;

/** Has the key of its line for its own. */
@Table("line_notes")
class LineNote {
    @Id
    Ref<Line, LineKey> line = Ref.of(new LineKey(new PurchaseId(0), 0));

    String text = "";

    @Version
    long version;
}
