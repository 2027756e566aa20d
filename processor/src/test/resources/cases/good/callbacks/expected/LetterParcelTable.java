// Generated from Letter.Parcel by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code parcels} of {@link Letter.Parcel} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class LetterParcelTable extends EntityTable<Letter.Parcel> {
    public static final LetterParcelTable LETTER_PARCEL = new LetterParcelTable("parcels");

    public final NumberColumn<Letter.Parcel, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    private final List<Column<Letter.Parcel, ?>> columns = List.of(id);

    private LetterParcelTable(String alias) {
        super("", "parcels", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public LetterParcelTable as(String alias) {
        return new LetterParcelTable(alias);
    }

    @Override
    public List<Column<Letter.Parcel, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id");
    }

    @Override
    public List<Column<Letter.Parcel, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Letter.Parcel> reader() {
        return LetterParcelMapping::read;
    }

    @Override
    public EntityKeys<Letter.Parcel, Long> keys() {
        return new EntityKeys<>(LetterParcelMapping::key, LetterParcelMapping::keysBinds);
    }
}
