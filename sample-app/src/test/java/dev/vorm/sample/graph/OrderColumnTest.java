package dev.vorm.sample.graph;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.graph.AlbumTable.ALBUM;
import static dev.vorm.sample.graph.SongTable.SONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.observe.StatementEvent;
import dev.vorm.query.Condition;
import dev.vorm.relationship.Many;
import dev.vorm.testing.StatementCounter;
import dev.vorm.testing.VormTest;
import io.vertx.core.Future;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pairs with positions, of entities with keys of one column and of two. */
@VormTest
class OrderColumnTest {
    private static final AlbumKey RED = new AlbumKey("Ann", "Red");
    private static final AlbumKey BLUE = new AlbumKey("Ann", "Blue");
    private static final AlbumKey GREY = new AlbumKey("Bob", "Grey");

    private Database db;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.execute(deleteFrom(ALBUM).allRows()).await();
        db.execute(deleteFrom(SONG).allRows()).await();
        for (AlbumKey key : List.of(RED, BLUE, GREY)) {
            new AlbumCrud(db)
                    .insert(new AlbumBuilder()
                            .artist(key.artist())
                            .title(key.title())
                            .year(key.equals(RED) ? 1999 : 2001)
                            .build())
                    .await();
        }
        for (long id = 1; id < 7; id++) {
            new SongCrud(db)
                    .insert(new SongBuilder().id(id).length(10 - (int) id).build())
                    .await();
        }
    }

    private List<Long> songs(AlbumKey key) {
        return ids(
                db.one(select(ALBUM).fetch(ALBUM.songs).where(is(key))).await().songs());
    }

    private static Condition is(AlbumKey key) {
        return ALBUM.artist.eq(key.artist()).and(ALBUM.title.eq(key.title()));
    }

    private static List<Long> ids(Many<Song> songs) {
        return songs.get().stream().map(Song::id).toList();
    }

    @Test
    void newPairsComeBehindInTheOrderGiven() {
        assertThat(db.link(ALBUM.songs, RED, List.of(5L, 2L, 4L)).await()).isEqualTo(3);
        assertThat(db.link(ALBUM.songs, RED, List.of(3L, 2L, 1L, 3L)).await()).isEqualTo(2);
        db.link(ALBUM.songs, BLUE, List.of(1L)).await();

        assertThat(songs(RED)).containsExactly(5L, 2L, 4L, 3L, 1L);
        assertThat(songs(BLUE)).containsExactly(1L);
        assertThat(db.unlink(ALBUM.songs, RED, List.of(2L)).await()).isOne();
        db.link(ALBUM.songs, RED, List.of(2L)).await();
        assertThat(songs(RED)).containsExactly(5L, 4L, 3L, 1L, 2L);
    }

    @Test
    void otherSidePutsThemBehindInTheListOfEach() {
        db.link(ALBUM.songs, RED, List.of(5L, 6L)).await();
        assertThat(db.link(SONG.albums, 1L, List.of(RED, BLUE)).await()).isEqualTo(2);
        db.link(SONG.albums, 2L, List.of(BLUE)).await();

        assertThat(songs(RED)).containsExactly(5L, 6L, 1L);
        assertThat(songs(BLUE)).containsExactly(1L, 2L);
        Song song = db.one(select(SONG).fetch(SONG.albums, SONG.recent).where(SONG.id.eq(1L)))
                .await();
        assertThat(song.albums().get()).extracting(Album::title).containsExactlyInAnyOrder("Red", "Blue");
        assertThat(song.recent().get()).extracting(Album::title).containsExactly("Blue");
    }

    @Test
    void orderOfAFetchCountsMore() {
        db.link(ALBUM.songs, RED, List.of(3L, 1L, 2L)).await();

        Album album = db.one(select(ALBUM)
                        .fetch(ALBUM.songs.orderBy(SONG.length.desc()))
                        .where(is(RED)))
                .await();
        assertThat(ids(album.songs())).containsExactly(1L, 2L, 3L);
        assertThat(ids(db.load(album, ALBUM.songs.limit(2)).await().songs())).containsExactly(3L, 1L);
        assertThat(ids(db.load(album, ALBUM.songs.where(SONG.id.ne(1L))).await().songs()))
                .containsExactly(3L, 2L);
    }

    @Test
    void sameTableOnBothSides() {
        db.link(ALBUM.likes, RED, List.of(GREY, BLUE)).await();
        db.link(ALBUM.likedBy, GREY, List.of(BLUE)).await();
        db.link(ALBUM.likes, BLUE, List.of(RED)).await();

        List<Album> albums = db.list(select(ALBUM)
                        .fetch(ALBUM.likes, ALBUM.likedBy, ALBUM.later)
                        .orderBy(ALBUM.title.asc()))
                .await();
        assertThat(albums.get(2).likes().get()).extracting(Album::title).containsExactly("Grey", "Blue");
        assertThat(albums.get(0).likes().get()).extracting(Album::title).containsExactly("Grey", "Red");
        assertThat(albums.get(1).likedBy().get()).extracting(Album::title).containsExactly("Blue", "Red");
        assertThat(albums.get(2).later().get()).extracting(Album::title).containsExactly("Blue");
    }

    @Test
    void tiesAreSortedByTheKey() {
        db.link(ALBUM.songs, RED, List.of(6L, 5L)).await();
        db.link(ALBUM.songs, RED, List.of(4L)).await();
        db.sql("UPDATE graph_album_songs SET position = 0").execute().await();

        assertThat(songs(RED)).containsExactly(4L, 5L, 6L);
    }

    @Test
    void manyAtOnceDoNotFail() {
        List<Future<Long>> links = List.of(1L, 2L, 3L, 4L, 5L, 6L).stream()
                .map(id -> db.link(ALBUM.songs, RED, List.of(id)))
                .toList();
        Future.all(links).await();

        List<Long> songs = songs(RED);
        assertThat(songs).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(songs(RED)).isEqualTo(songs);
    }

    @Test
    void oneStatementForAnyNumber(StatementCounter statements) {
        statements.expect(1, () -> db.link(ALBUM.songs, RED, List.of(1L, 2L, 3L)));

        assertThat(statements.statements()).extracting(StatementEvent::sql).containsExactly("""
                        INSERT INTO graph_album_songs (album_artist, album_title, song_id, "position")
                        SELECT album_artist, album_title, song_id, coalesce((SELECT max(linked."position") FROM graph_album_songs AS linked WHERE linked.album_artist = keys.album_artist AND linked.album_title = keys.album_title), -1) + number
                        FROM unnest($1::text[], $2::text[], $3::bigint[]) WITH ORDINALITY AS keys (album_artist, album_title, song_id, number)
                        ON CONFLICT DO NOTHING""");
    }

    @Test
    void schemaHasTheColumn() {
        assertThat(ALBUM.songs.between().position())
                .hasValueSatisfying(position -> assertThat(position.name()).isEqualTo("position"));
        assertThat(db.sql("SELECT column_name::text || ' ' || is_nullable FROM information_schema.columns"
                                + " WHERE table_name = 'graph_album_likes' AND data_type = 'integer'")
                        .list(String.class)
                        .await())
                .containsExactly("rank NO");
    }
}
