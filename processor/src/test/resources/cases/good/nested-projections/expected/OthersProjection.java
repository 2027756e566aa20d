// Generated from Others by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.Nested;
import dev.vorm.mapping.RowReader;
import dev.vorm.mapping.ValueProjection;
import dev.vorm.query.Expression;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What {@link Others} is of {@link User}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class OthersProjection extends MappedProjection<Others> {
    public static final OthersProjection OTHERS = new OthersProjection(UserTable.USER);

    private OthersProjection(UserTable table) {
        super(table, List.<Expression<?>>of(
                ), List.<Nested<Others, ?>>of(
                        new Nested<>(
                                "Others.profile",
                                UserTable.USER.profile,
                                table.key(),
                                OthersTextProjection.OTHERS_TEXT,
                                (others2, others) -> new Others(
                                others.isEmpty() ? null : others.get(0),
                                others2.optional(),
                                others2.text(),
                                others2.id())),
                        new Nested<>(
                                "Others.optional",
                                UserTable.USER.profile,
                                table.key(),
                                OthersTextProjection.OTHERS_TEXT,
                                (others2, others) -> new Others(
                                others2.profile(),
                                others.stream().findFirst(),
                                others2.text(),
                                others2.id())),
                        new Nested<>(
                                "Others.text",
                                UserTable.USER.profile,
                                table.key(),
                                new ValueProjection<>(ProfileTable.PROFILE, ProfileTable.PROFILE.text),
                                (others2, others) -> new Others(
                                others2.profile(),
                                others2.optional(),
                                others.isEmpty() ? null : others.get(0),
                                others2.id())),
                        new Nested<>(
                                "Others.id",
                                UserTable.USER.profile,
                                table.boss.columns(),
                                new ValueProjection<>(ProfileTable.PROFILE, ProfileTable.PROFILE.id),
                                (others2, others) -> new Others(
                                others2.profile(),
                                others2.optional(),
                                others2.text(),
                                others.stream().findFirst()))));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public OthersProjection of(UserTable table) {
        return new OthersProjection(table);
    }

    @Override
    public RowReader<Others> reader() {
        return OthersProjection::read;
    }

    /**
     * Reads {@link Others}.
     */
    public static Others read(Row row, int at) {
        return new Others(
                null,
                Optional.empty(),
                null,
                Optional.empty());
    }
}
