package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

/** A class. */
@Table("players")
@Index(columns = "team")
@Index(columns = "contact.agent")
public class Player {
    @Id
    @Generated
    private Long id;

    String name;
    int number;

    @Nullable
    Ref<Team, Long> team;

    @Embedded
    Contact contact;

    @Relationship(joinTable = "player_prizes")
    private Many<Prize> prizes = Many.unloaded();

    Player() {}

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Many<Prize> getPrizes() {
        return prizes;
    }

    public void setPrizes(Many<Prize> prizes) {
        this.prizes = prizes;
    }
}
