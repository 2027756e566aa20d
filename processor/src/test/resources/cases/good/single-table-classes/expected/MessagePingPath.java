// Generated from Message.Ping by Vorm; change that record instead.
package app;

import dev.vorm.query.ComparableColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Message.Ping} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class MessagePingPath<E> extends ToOne<E, Message.Ping, UUID> {
    public final ComparableColumn<E, UUID> id;

    public MessagePingPath(ComparableColumn<E, UUID> column, String step, boolean nullable) {
        super(column, () -> MessagePingTable.MESSAGE_PING, step, nullable, alias -> MessagePingTable.MESSAGE_PING.as(alias));
        this.id = column;
    }
}
