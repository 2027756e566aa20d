package dev.vorm.observe;

import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.WritableTable;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.util.List;

/** A table as it is generated for an entity with {@code @Sensitive} properties. */
final class SecretTable extends WritableTable<Object> {
    static final SecretTable SECRET = new SecretTable();

    final NumberColumn<Object, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);
    final TextColumn<Object> login = new TextColumn<>(this, "login", SqlType.TEXT);
    final TextColumn<Object> password = new TextColumn<>(this, "password", SqlType.TEXT.sensitive());
    final NumberColumn<Object, BigDecimal> income = new NumberColumn<>(this, "income", SqlType.NUMERIC.sensitive());

    private SecretTable() {
        super("", "secrets", "secrets");
    }

    @Override
    public List<Column<Object, ?>> columns() {
        return List.of(id, login, password, income);
    }

    @Override
    public List<Column<Object, ?>> key() {
        return List.of(id);
    }
}
