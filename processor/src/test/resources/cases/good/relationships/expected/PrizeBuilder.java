// Generated from Prize by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Many;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Prize} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PrizeBuilder {
    private int year;

    private String name;

    private Many<Player> players = Many.unloaded();

    private Many<Venue> venues = Many.unloaded();

    /**
     * A builder without any component.
     */
    public PrizeBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static PrizeBuilder from(Prize prize) {
        return new PrizeBuilder()
                .year(prize.year())
                .name(prize.name())
                .players(prize.players())
                .venues(prize.venues());
    }

    public PrizeBuilder year(int year) {
        this.year = year;
        return this;
    }

    public PrizeBuilder name(String name) {
        this.name = name;
        return this;
    }

    public PrizeBuilder players(Many<Player> players) {
        this.players = players;
        return this;
    }

    public PrizeBuilder venues(Many<Venue> venues) {
        this.venues = venues;
        return this;
    }

    /**
     * The record.
     */
    public Prize build() {
        return new Prize(year, name, players, venues);
    }
}
