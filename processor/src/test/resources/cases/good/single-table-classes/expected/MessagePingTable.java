// Generated from Message.Ping by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.Discriminator;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The table {@code messages} of {@link Message.Ping} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class MessagePingTable extends EntityTable<Message.Ping> {
    public static final MessagePingTable MESSAGE_PING = new MessagePingTable("messages");

    public final ComparableColumn<Message.Ping, UUID> id = new ComparableColumn<>(this, "id", SqlType.UUID);

    private final List<Column<Message.Ping, ?>> columns = List.of(id);

    private MessagePingTable(String alias) {
        super("", "messages", alias);
    }

    @Override
    public Optional<Discriminator<Message.Ping>> discriminator() {
        return Optional.of(new Discriminator<>(this, "kind", "ping"));
    }

    /**
     * The same table under another name in a query.
     */
    public MessagePingTable as(String alias) {
        return new MessagePingTable(alias);
    }

    @Override
    public List<Column<Message.Ping, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id");
    }

    @Override
    public List<Column<Message.Ping, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Message.Ping> reader() {
        return MessagePingMapping::read;
    }

    @Override
    public EntityKeys<Message.Ping, UUID> keys() {
        return new EntityKeys<>(MessagePingMapping::key, MessagePingMapping::keysBinds);
    }
}
