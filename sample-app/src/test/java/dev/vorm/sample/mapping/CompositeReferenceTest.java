package dev.vorm.sample.mapping;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.update;
import static dev.vorm.sample.mapping.LineNoteTable.LINE_NOTE;
import static dev.vorm.sample.mapping.LineSeatTable.LINE_SEAT;
import static dev.vorm.sample.mapping.LineTable.LINE;
import static dev.vorm.sample.mapping.NodeTable.NODE;
import static dev.vorm.sample.mapping.ParcelTable.PARCEL;
import static dev.vorm.sample.mapping.PurchaseTable.PURCHASE;
import static dev.vorm.sample.mapping.SeatTable.SEAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.MappingException;
import dev.vorm.error.OptimisticLockException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.query.Command;
import dev.vorm.relationship.Ref;
import dev.vorm.testing.VormTest;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** References to entities whose keys have several columns, as plain properties and as keys. */
@VormTest
class CompositeReferenceTest {
    private static final LineKey FIRST = new LineKey(new PurchaseId(1), 1);
    private static final LineKey SECOND = new LineKey(new PurchaseId(1), 2);
    private static final SeatNo SEAT_NO = new SeatNo("main", (short) 1, (short) 7);

    private Database db;
    private ParcelCrud parcels;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema()
                .createMissing(PURCHASE, LINE, SEAT, PARCEL, LINE_NOTE, LINE_SEAT, NODE)
                .await();
        List<Command> clean = List.of(
                deleteFrom(PARCEL).allRows(),
                deleteFrom(LINE_NOTE).allRows(),
                deleteFrom(LINE_SEAT).allRows(),
                deleteFrom(NODE).allRows(),
                deleteFrom(LINE).allRows(),
                deleteFrom(SEAT).allRows(),
                deleteFrom(PURCHASE).allRows());
        db.executeAll(clean).await();
        new PurchaseCrud(db).insert(new Purchase(new PurchaseId(1), "ann")).await();
        new LineCrud(db).insertAll(List.of(line(FIRST), line(SECOND))).await();
        new SeatCrud(db).insert(Seat.of(7)).await();
        parcels = new ParcelCrud(db);
    }

    private static Line line(LineKey key) {
        return new Line(Ref.of(key.purchase()), key.number(), BigDecimal.ONE, 0);
    }

    private static Parcel parcel(Ref<Line, LineKey> line) {
        return new ParcelBuilder()
                .line(line)
                .seat(Ref.of(SEAT_NO))
                .label("fragile")
                .build();
    }

    @Test
    void theSchemaIsAsTheBuildSays() {
        assertThat(db.schema()
                        .verify(PURCHASE, LINE, SEAT, PARCEL, LINE_NOTE, LINE_SEAT, NODE)
                        .await()
                        .differences())
                .isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<Parcel> inserted =
                parcels.insertAll(List.of(parcel(Ref.of(FIRST)), parcel(null))).await();

        assertThat(parcels.getById(inserted.get(0).id()).await().line()).isEqualTo(Ref.of(FIRST));
        assertThat(parcels.getById(inserted.get(1).id()).await().line()).isNull();
        Parcel moved = parcels.update(
                        ParcelBuilder.from(inserted.get(1)).line(Ref.of(SECOND)).build())
                .await();
        assertThat(parcels.findAllById(List.of(moved.id())).await()).containsExactly(moved);
        assertThat(moved.seat().key()).isEqualTo(SEAT_NO);
    }

    @Test
    void theForeignKeyIsOverAllColumns() {
        assertThatThrownBy(() -> parcels.insert(parcel(Ref.of(new LineKey(new PurchaseId(1), 3))))
                        .await())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("parcels_line_purchase_id_line_no_fkey");
        parcels.insert(parcel(Ref.of(FIRST))).await();
        new SeatCrud(db).deleteById(SEAT_NO).await();
        assertThat(parcels.count().await()).isZero();
    }

    @Test
    void queriesJoinAndCompareByAllColumns() {
        parcels.insertAll(List.of(parcel(Ref.of(FIRST)), parcel(Ref.of(SECOND)), parcel(null)))
                .await();

        assertThat(db.list(select(LINE.number)
                                .from(PARCEL)
                                .join(PARCEL.line)
                                .join(PARCEL.seat)
                                .where(SEAT.no.seat.eq((short) 7).and(PARCEL.line.eq(SECOND))))
                        .await())
                .containsExactly(2);
        assertThat(db.list(select(PARCEL).leftJoin(PARCEL.line, LINE.as("of")).where(PARCEL.line.isNull()))
                        .await())
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isNull());
        assertThat(db.list(select(PARCEL.line.number).from(PARCEL).where(PARCEL.line.isNotNull()))
                        .await())
                .containsExactlyInAnyOrder(1, 2);
        assertThatThrownBy(() -> PARCEL.line.eq((LineKey) null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void halfAKeyIsRefused() {
        Parcel whole = parcels.insert(parcel(Ref.of(FIRST))).await();
        db.execute(SqlStatement.rendered("UPDATE parcels SET line_no = NULL WHERE id = $1"), Tuple.of(whole.id()))
                .await();

        assertThatThrownBy(() -> parcels.getById(whole.id()).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Parcel.line (line_purchase_id, line_no)");
    }

    @Test
    void aKeyThatIsAnothersKey() {
        LineNoteCrud notes = new LineNoteCrud(db);
        LineNote note = new LineNote();
        note.line = Ref.of(FIRST);
        note.text = "soon";
        notes.insert(note).await();
        LineNote found = notes.getById(FIRST).await();
        found.text = "now";
        notes.update(found).await();

        assertThatThrownBy(() -> notes.update(note).await()).isInstanceOf(OptimisticLockException.class);
        assertThat(notes.findAllById(List.of(SECOND, FIRST)).await())
                .extracting(each -> each.text)
                .containsExactly("now");
        assertThat(notes.deleteAllById(List.of(SECOND, FIRST)).await()).isOne();
    }

    @Test
    void anAssociation() {
        LineSeatCrud seats = new LineSeatCrud(db);
        LineSeat one = new LineSeat(Ref.of(FIRST), Ref.of(SEAT_NO));
        seats.insertAll(List.of(one, new LineSeat(Ref.of(SECOND), Ref.of(SEAT_NO))))
                .await();

        assertThat(seats.getById(new LineSeatKey(FIRST, SEAT_NO)).await()).isEqualTo(one);
        assertThatThrownBy(() -> seats.insert(one).await()).isInstanceOf(ConstraintViolationException.class);
        seats.delete(one).await();
        assertThat(seats.findAll().await())
                .extracting(each -> each.line().key())
                .containsExactly(SECOND);
    }

    @Test
    void aTree() {
        NodeCrud nodes = new NodeCrud(db);
        nodes.insertAll(List.of(new Node("oak", 1, null), new Node("oak", 2, Ref.of(new NodeKey("oak", 1)))))
                .await();
        NodeTable parent = NODE.as("parent");

        assertThat(db.list(select(NODE.number, parent.number)
                                .from(NODE)
                                .join(NODE.parent, parent)
                                .into((child, of) -> child + " of " + of))
                        .await())
                .containsExactly("2 of 1");
        db.execute(update(NODE).set(NODE.parent.number, 2).where(NODE.parent.isNotNull()))
                .await();
        assertThat(nodes.getById(new NodeKey("oak", 2)).await().parent()).isEqualTo(Ref.of(new NodeKey("oak", 2)));
    }
}
