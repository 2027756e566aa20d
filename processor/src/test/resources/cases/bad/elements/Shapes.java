package app;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.ColumnName;
import dev.vorm.annotation.Elements;
import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Json;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Unique;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Table("shapes")
record Shapes(
        @Id long id,
        @Elements String text,
        @Elements List<?> anything,
        @Elements Collection<String> collection,
        @Elements Optional<List<String>> optional,
        @SuppressWarnings("rawtypes") @Elements List raw,
        @Elements List<List<String>> nested,
        @Elements Map<String, Set<String>> nestedInMap,
        @Elements @Nullable List<String> absent,
        @Elements @Id List<String> key,
        @Elements @Column(length = 3) List<String> column,
        @Elements @Json List<String> json,
        @Elements @Unique List<String> unique,
        @Elements @Embedded List<String> embedded,
        @Elements List<ZonedDateTime> zoned,
        @Elements List<Other> entities,
        @Elements Map<ZonedDateTime, String> zonedKeys,
        @Elements(orderColumn = "n") Set<String> order,
        @Elements(keyColumn = @Column("k")) List<String> noKey,
        @Elements(column = @Column("p")) List<Part> parts,
        @Elements(prefix = "p_") List<String> prefix,
        @Elements(columns = @ColumnName(property = "nane", value = "n")) List<Part> unknown,
        @Elements(ownerColumns = {"a", "b"}) List<String> owners,
        @Elements(column = @Column(insertable = false)) List<String> written,
        @Elements(column = @Column(length = 3)) List<Integer> length,
        @Elements(column = @Column(type = "no such")) List<String> syntax,
        @Embedded Within within) {}
