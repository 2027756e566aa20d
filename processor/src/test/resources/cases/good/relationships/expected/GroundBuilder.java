// Generated from Ground by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Ground} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class GroundBuilder {
    private int country;

    private int number;

    private Many<Prize> prizes = Many.unloaded();

    private Ref<Team, Long> team;

    private Visit visit;

    private Many<Stand> stands = Many.unloaded();

    /**
     * A builder without any component.
     */
    public GroundBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static GroundBuilder from(Ground ground) {
        return new GroundBuilder()
                .country(ground.country())
                .number(ground.number())
                .prizes(ground.prizes())
                .team(ground.team())
                .visit(ground.visit())
                .stands(ground.stands());
    }

    public GroundBuilder country(int country) {
        this.country = country;
        return this;
    }

    public GroundBuilder number(int number) {
        this.number = number;
        return this;
    }

    public GroundBuilder prizes(Many<Prize> prizes) {
        this.prizes = prizes;
        return this;
    }

    public GroundBuilder team(Ref<Team, Long> team) {
        this.team = team;
        return this;
    }

    public GroundBuilder visit(Visit visit) {
        this.visit = visit;
        return this;
    }

    public GroundBuilder stands(Many<Stand> stands) {
        this.stands = stands;
        return this;
    }

    /**
     * The record.
     */
    public Ground build() {
        return new Ground(country, number, prizes, team, visit, stands);
    }
}
