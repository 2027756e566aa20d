// Generated from Topic by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.UniqueKey;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code topics} of {@link Topic} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TopicTable extends EntityTable<Topic> {
    public static final TopicTable TOPIC = new TopicTable("topics");

    public final NumberColumn<Topic, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Topic> name = new TextColumn<>(this, "label", SqlType.TEXT);

    public final TextColumn<Topic> text = new TextColumn<>(this, "text", SqlType.TEXT);

    private final List<Column<Topic, ?>> columns = List.of(id, name, text);

    private TopicTable(String alias) {
        super("", "topics", alias);
    }

    /**
     * No two rows have the same in label.
     */
    public UniqueKey<Topic> uniqueName() {
        return new UniqueKey<>(this, List.of(name));
    }

    /**
     * The same table under another name in a query.
     */
    public TopicTable as(String alias) {
        return new TopicTable(alias);
    }

    @Override
    public List<Column<Topic, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "name", "text");
    }

    @Override
    public List<Column<Topic, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Topic> reader() {
        return TopicMapping::read;
    }

    @Override
    public EntityKeys<Topic, Long> keys() {
        return new EntityKeys<>(TopicMapping::key, TopicMapping::keysBinds);
    }
}
