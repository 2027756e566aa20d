// Generated from Person by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Person} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PersonPath<E> extends ToOne<E, Person, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Person> name = new TextColumn<>(PersonPath.this.path(), "name", SqlType.TEXT);

    public final TimestampColumn<Person, Instant> deletedAt = new TimestampColumn<>(PersonPath.this.path(), "deleted_at", SqlType.INSTANT);

    public final NumberColumn<Person, Integer> version = new NumberColumn<>(PersonPath.this.path(), "version", SqlType.INTEGER);

    public PersonPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> PersonTable.PERSON, step, nullable, alias -> PersonTable.PERSON.as(alias));
        this.id = column;
    }
}
