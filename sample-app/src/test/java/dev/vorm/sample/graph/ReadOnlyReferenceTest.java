package dev.vorm.sample.graph;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.graph.AlbumTable.ALBUM;
import static dev.vorm.sample.graph.StoreTable.STORE;
import static dev.vorm.sample.graph.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.relationship.Ref;
import dev.vorm.testing.VormTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** References that inserts and updates leave alone, and such that share a column. */
@VormTest
class ReadOnlyReferenceTest {
    private Database db;
    private TicketCrud tickets;

    @BeforeEach
    void create(Database database) {
        db = database;
        tickets = new TicketCrud(db);
        db.execute(deleteFrom(TICKET).allRows()).await();
        db.execute(deleteFrom(STORE.withDeleted()).allRows()).await();
        db.execute(deleteFrom(ALBUM).allRows()).await();
        for (long id = 1; id < 4; id++) {
            new StoreCrud(db)
                    .insert(new StoreBuilder()
                            .id(id)
                            .name("S" + id)
                            .city("Rome")
                            .main(true)
                            .gone(false)
                            .build())
                    .await();
        }
        for (String title : new String[] {"Red", "Blue"}) {
            new AlbumCrud(db)
                    .insert(new AlbumBuilder()
                            .artist("Ann")
                            .title(title)
                            .year(2000)
                            .build())
                    .await();
        }
    }

    private static TicketBuilder ticket() {
        return new TicketBuilder()
                .id(1L)
                .desk(Ref.of(3L))
                .seller(Ref.of(2L))
                .album(Ref.of(new AlbumKey("Ann", "Red")))
                .artist("Ann")
                .blue("Blue");
    }

    @Test
    void insertLeavesThemToTheDatabase() {
        Ticket inserted = tickets.insert(ticket().build()).await();

        assertThat(inserted.desk().key()).isEqualTo(1L);
        assertThat(inserted.seller().key()).isEqualTo(2L);
        assertThat(inserted.album()).isNull();
    }

    @Test
    void updateLeavesThemAlone() {
        tickets.insert(ticket().build()).await();
        db.sql("UPDATE graph_tickets SET album_artist = 'Ann', album_title = 'Red'")
                .execute()
                .await();

        Ticket updated = tickets.update(
                        ticket().seller(Ref.of(3L)).album(null).red("Red").build())
                .await();

        assertThat(updated.desk().key()).isEqualTo(1L);
        assertThat(updated.seller().key()).isEqualTo(2L);
        assertThat(updated.album()).isNotNull().extracting(Ref::key).isEqualTo(new AlbumKey("Ann", "Red"));
        assertThat(updated.red()).isEqualTo("Red");
    }

    @Test
    void theyAreFetchedAsOthers() {
        tickets.insert(ticket().build()).await();

        Ticket found = db.one(select(TICKET).fetch(TICKET.desk, TICKET.redOne, TICKET.blueOne))
                .await();

        assertThat(found.desk().get().name()).isEqualTo("S1");
        assertThat(found.redOne().get()).isEmpty();
        assertThat(found.blueOne().get()).map(Album::title).contains("Blue");
        assertThat(db.list(select(TICKET.id)
                                .from(TICKET)
                                .where(TICKET.blueOne.any(ALBUM.year.eq(2000)).and(TICKET.desk.name.eq("S1"))))
                        .await())
                .containsExactly(1L);
    }
}
