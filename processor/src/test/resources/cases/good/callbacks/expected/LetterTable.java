// Generated from Letter by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code letters} of {@link Letter} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class LetterTable extends EntityTable<Letter> {
    public static final LetterTable LETTER = new LetterTable("letters");

    public final NumberColumn<Letter, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Letter> mark = new TextColumn<>(this, "mark", SqlType.TEXT);

    private final List<Column<Letter, ?>> columns = List.of(id, mark);

    private LetterTable(String alias) {
        super("", "letters", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public LetterTable as(String alias) {
        return new LetterTable(alias);
    }

    @Override
    public List<Column<Letter, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "mark");
    }

    @Override
    public List<Column<Letter, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Letter> reader() {
        return LetterMapping::read;
    }

    @Override
    public EntityKeys<Letter, Long> keys() {
        return new EntityKeys<>(LetterMapping::key, LetterMapping::keysBinds);
    }
}
