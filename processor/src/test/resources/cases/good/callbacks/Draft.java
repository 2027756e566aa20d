package app;

import dev.vorm.annotation.AfterInsert;
import dev.vorm.annotation.AfterLoad;
import dev.vorm.annotation.BeforeInsert;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

@Table("drafts")
public class Draft {
    @Id
    @Generated
    Long id;

    String title;
    transient boolean fresh;

    @BeforeInsert
    void trim() {
        title = title.strip();
    }

    @AfterInsert
    @AfterLoad
    void freshen() {
        fresh = true;
    }
}
