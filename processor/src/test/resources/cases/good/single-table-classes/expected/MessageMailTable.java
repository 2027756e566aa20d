// Generated from Message.Mail by Vorm; change that class instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.Discriminator;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The table {@code messages} of {@link Message.Mail} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class MessageMailTable extends EntityTable<Message.Mail> {
    public static final MessageMailTable MESSAGE_MAIL = new MessageMailTable("messages");

    public final ComparableColumn<Message.Mail, UUID> id = new ComparableColumn<>(this, "id", SqlType.UUID);

    public final TextColumn<Message.Mail> subject = new TextColumn<>(this, "subject", SqlType.TEXT);

    private final List<Column<Message.Mail, ?>> columns = List.of(id, subject);

    private MessageMailTable(String alias) {
        super("", "messages", alias);
    }

    @Override
    public Optional<Discriminator<Message.Mail>> discriminator() {
        return Optional.of(new Discriminator<>(this, "kind", "mail"));
    }

    /**
     * The same table under another name in a query.
     */
    public MessageMailTable as(String alias) {
        return new MessageMailTable(alias);
    }

    @Override
    public List<Column<Message.Mail, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "subject");
    }

    @Override
    public List<Column<Message.Mail, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Message.Mail> reader() {
        return MessageMailMapping::read;
    }

    @Override
    public EntityKeys<Message.Mail, UUID> keys() {
        return new EntityKeys<>(MessageMailMapping::key, MessageMailMapping::keysBinds);
    }
}
