// Generated from Person by Vorm; change that class instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.ToOne;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
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

    public final NumberColumn<Person, Integer> age = new NumberColumn<>(PersonPath.this.path(), "age", SqlType.INTEGER);

    public PersonPath(NumberColumn<E, Long> column, Property<E, Ref<Person, Long>> property,
            String step, boolean nullable) {
        super(column, () -> PersonTable.PERSON, property, step, nullable, alias -> PersonTable.PERSON.as(alias));
        this.id = column;
    }
}
