package dev.vorm.sample.mapping;

import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.mapping.NoteTable.NOTE;
import static dev.vorm.sample.mapping.SlugTable.SLUG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.MappingException;
import dev.vorm.testing.VormTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The methods of entities that generated code calls. */
@VormTest
class CallbackTest {
    private Database db;
    private NoteCrud notes;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema().createMissing(NOTE, SLUG).await();
        notes = new NoteCrud(db);
    }

    @Test
    void areCalledAroundWritesInTheirOrder() {
        Note note = notes.insert(Note.of(" a ")).await();
        assertThat(note.calls).containsExactly("strip", "check", "inserted true");
        notes.update(note).await();
        notes.delete(note).await();
        assertThat(note.calls).containsExactly("strip", "check", "inserted true", "strip", "updated", "check");
    }

    @Test
    void areCalledForEachOfMany() {
        List<Note> inserted =
                notes.insertAll(List.of(Note.of(" b"), Note.of("c "))).await();

        assertThat(inserted).extracting(note -> note.text).containsExactly("b", "c");
        assertThat(inserted).allSatisfy(note -> assertThat(note.calls).hasSize(3));
    }

    @Test
    void areCalledAfterReadsOfEveryKind() {
        Note note = notes.insert(Note.of("d")).await();

        assertThat(notes.getById(note.id).await().calls).containsExactly("loaded d");
        assertThat(db.list(select(NOTE).where(NOTE.id.eq(note.id))).await().get(0).calls)
                .containsExactly("loaded d");
    }

    @Test
    void ofARecordGiveTheOneThatGoesOn() {
        SlugCrud slugs = new SlugCrud(db);
        Slug inserted = slugs.insert(new Slug(null, " a b ")).await();

        assertThat(inserted.text()).isEqualTo("a-b");
        assertThat(slugs.getById(inserted.id()).await().text()).isEqualTo("a-b!");
        assertThat(slugs.insertAll(List.of(new Slug(null, "c d")))
                        .await()
                        .get(0)
                        .text())
                .isEqualTo("c-d");
    }

    @Test
    void thatThrowFailTheCallAndNothingIsSent() {
        assertThatThrownBy(() -> notes.insert(Note.of(" ")).await())
                .isInstanceOf(MappingException.class)
                .hasRootCauseMessage("a note has a text");
        assertThatThrownBy(() ->
                        notes.insertAll(List.of(Note.of("x"), Note.of(""))).await())
                .isInstanceOf(MappingException.class);
        assertThat(db.list(select(NOTE.id).from(NOTE).where(NOTE.text.eq("x"))).await())
                .isEmpty();
    }
}
