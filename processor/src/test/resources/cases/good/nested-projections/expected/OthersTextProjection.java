// Generated from Others.Text by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Expression;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What {@link Others.Text} is of {@link Profile}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class OthersTextProjection extends MappedProjection<Others.Text> {
    public static final OthersTextProjection OTHERS_TEXT = new OthersTextProjection(ProfileTable.PROFILE);

    private OthersTextProjection(ProfileTable table) {
        super(table, List.<Expression<?>>of(
                table.text));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public OthersTextProjection of(ProfileTable table) {
        return new OthersTextProjection(table);
    }

    @Override
    public RowReader<Others.Text> reader() {
        return OthersTextProjection::read;
    }

    /**
     * Reads {@link Others.Text}.
     */
    public static Others.Text read(Row row, int at) {
        return new Others.Text(required(row.getString(at), "Others.Text.text"));
    }
}
