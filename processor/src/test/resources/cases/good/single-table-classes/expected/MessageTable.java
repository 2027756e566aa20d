// Generated from Message by Vorm; change that type instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The table {@code messages} of {@link Message} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class MessageTable extends EntityTable<Message> {
    public static final MessageTable MESSAGE = new MessageTable("messages");

    private final TextColumn<Message> kindColumn = new TextColumn<>(this, "kind", SqlType.TEXT);

    public final ComparableColumn<Message, UUID> id = new ComparableColumn<>(this, "id", SqlType.UUID);

    public final TextExpression kind = MessageTable.this.kindColumn;

    private final List<Column<Message, ?>> columns = List.of(id, kindColumn,
            new TextColumn<>(this, "subject", SqlType.TEXT));

    private MessageTable(String alias) {
        super("", "messages", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public MessageTable as(String alias) {
        return new MessageTable(alias);
    }

    @Override
    public List<Column<Message, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "kind", "subject");
    }

    @Override
    public List<Column<Message, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Message> reader() {
        return MessageMapping::read;
    }

    @Override
    public EntityKeys<Message, UUID> keys() {
        return new EntityKeys<>(MessageMapping::key, MessageMapping::keysBinds);
    }
}
