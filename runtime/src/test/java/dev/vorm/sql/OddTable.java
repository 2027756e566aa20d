package dev.vorm.sql;

import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.WritableTable;
import dev.vorm.type.SqlType;
import java.util.List;

/** A table whose names all need quotes. */
final class OddTable extends WritableTable<Object> {
    final NumberColumn<Object, Long> user = new NumberColumn<>(this, "user", SqlType.BIGINT);
    final TextColumn<Object> fullName = new TextColumn<>(this, "fullName", SqlType.TEXT);
    final TextColumn<Object> quote = new TextColumn<>(this, "a\"b", SqlType.TEXT);

    OddTable(String alias) {
        super("my schema", "order", alias);
    }

    @Override
    public List<Column<Object, ?>> columns() {
        return List.of(user, fullName, quote);
    }

    @Override
    public List<Column<Object, ?>> key() {
        return List.of(user);
    }
}
