// Generated from Topic by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Topic} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TopicPath<E> extends ToOne<E, Topic, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Topic> name = new TextColumn<>(TopicPath.this.path(), "label", SqlType.TEXT);

    public final TextColumn<Topic> text = new TextColumn<>(TopicPath.this.path(), "text", SqlType.TEXT);

    public TopicPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> TopicTable.TOPIC, step, nullable, alias -> TopicTable.TOPIC.as(alias));
        this.id = column;
    }
}
