// Generated from Message.Mail by Vorm; change that class instead.
package app;

import dev.vorm.query.ComparableColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Message.Mail} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class MessageMailPath<E> extends ToOne<E, Message.Mail, UUID> {
    public final ComparableColumn<E, UUID> id;

    public final TextColumn<Message.Mail> subject = new TextColumn<>(MessageMailPath.this.path(), "subject", SqlType.TEXT);

    public MessageMailPath(ComparableColumn<E, UUID> column, String step, boolean nullable) {
        super(column, () -> MessageMailTable.MESSAGE_MAIL, step, nullable, alias -> MessageMailTable.MESSAGE_MAIL.as(alias));
        this.id = column;
    }
}
