package dev.vorm.sample.mapping;

import dev.vorm.annotation.AfterInsert;
import dev.vorm.annotation.AfterLoad;
import dev.vorm.annotation.AfterUpdate;
import dev.vorm.annotation.BeforeDelete;
import dev.vorm.annotation.BeforeInsert;
import dev.vorm.annotation.BeforeUpdate;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Transient;
import java.util.ArrayList;
import java.util.List;

@Table("notes")
class Note {
    @Id
    @Generated
    Long id;

    String text = "";

    @Transient
    List<String> calls = new ArrayList<>();

    static Note of(String text) {
        Note note = new Note();
        note.text = text;
        return note;
    }

    @BeforeInsert
    @BeforeUpdate
    void strip() {
        text = text.strip();
        calls.add("strip");
    }

    @BeforeInsert
    @BeforeDelete
    void check() {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a note has a text");
        }
        calls.add("check");
    }

    @AfterInsert
    void inserted() {
        calls.add("inserted " + (id != null));
    }

    @AfterUpdate
    void updated() {
        calls.add("updated");
    }

    @AfterLoad
    void loaded() {
        calls.add("loaded " + text);
    }
}
