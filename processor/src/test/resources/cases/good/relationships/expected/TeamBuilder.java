// Generated from Team by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Team} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TeamBuilder {
    private Long id;

    private String name;

    private Many<Player> players = Many.unloaded();

    private One<Ground> ground = One.unloaded();

    private Many<Team> rivals = Many.unloaded();

    private Many<Team> rivalOf = Many.unloaded();

    /**
     * A builder without any component.
     */
    public TeamBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static TeamBuilder from(Team team) {
        return new TeamBuilder()
                .id(team.id())
                .name(team.name())
                .players(team.players())
                .ground(team.ground())
                .rivals(team.rivals())
                .rivalOf(team.rivalOf());
    }

    public TeamBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public TeamBuilder name(String name) {
        this.name = name;
        return this;
    }

    public TeamBuilder players(Many<Player> players) {
        this.players = players;
        return this;
    }

    public TeamBuilder ground(One<Ground> ground) {
        this.ground = ground;
        return this;
    }

    public TeamBuilder rivals(Many<Team> rivals) {
        this.rivals = rivals;
        return this;
    }

    public TeamBuilder rivalOf(Many<Team> rivalOf) {
        this.rivalOf = rivalOf;
        return this;
    }

    /**
     * The record.
     */
    public Team build() {
        return new Team(id, name, players, ground, rivals, rivalOf);
    }
}
