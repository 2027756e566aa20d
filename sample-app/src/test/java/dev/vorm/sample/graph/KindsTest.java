package dev.vorm.sample.graph;

import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.graph.AuthorTable.AUTHOR;
import static dev.vorm.sample.graph.BadgeTable.BADGE;
import static dev.vorm.sample.graph.ChapterTable.CHAPTER;
import static dev.vorm.sample.graph.DealTable.DEAL;
import static dev.vorm.sample.graph.GarageTable.GARAGE;
import static dev.vorm.sample.graph.KeysTable.KEYS;
import static dev.vorm.sample.graph.RepairTable.REPAIR;
import static dev.vorm.sample.graph.ReviewTable.REVIEW;
import static dev.vorm.sample.graph.VehicleTable.VEHICLE;
import static dev.vorm.sample.graph.VehicleVanTable.VEHICLE_VAN;
import static dev.vorm.sample.graph.WorkFilmTable.WORK_FILM;
import static dev.vorm.sample.graph.WorkNovelTable.WORK_NOVEL;
import static dev.vorm.sample.graph.WorkTable.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.relationship.Ref;
import dev.vorm.testing.StatementCounter;
import dev.vorm.testing.VormTest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fetching by and of entities in hierarchies, and by references within embedded values. */
@VormTest
class KindsTest {
    private Database db;
    private StatementCounter statements;
    private static Long ann;

    @BeforeEach
    void create(Database database, StatementCounter counter) {
        db = database;
        statements = counter;
        if (ann != null) {
            return;
        }
        ann = new AuthorCrud(db)
                .insert(new AuthorBuilder().name("Ann").build())
                .await()
                .id();
        new GarageCrud(db)
                .insertAll(List.of(
                        new GarageBuilder().id(1L).build(),
                        new GarageBuilder().id(2L).build()))
                .await();
        new VehicleCrud(db)
                .insertAll(List.of(
                        new Vehicle.Bike(1L, Ref.of(1L), Many.unloaded(), Many.unloaded(), 7),
                        new Vehicle.Van(
                                Many.unloaded(),
                                2L,
                                Ref.of(1L),
                                Many.unloaded(),
                                Many.unloaded(),
                                Ref.of(ann),
                                One.unloaded()),
                        new Vehicle.Van(
                                Many.unloaded(), 3L, null, Many.unloaded(), Many.unloaded(), null, One.unloaded())))
                .await();
        new RepairCrud(db)
                .insertAll(List.of(new Repair(1L, Ref.of(1L)), new Repair(2L, Ref.of(2L)), new Repair(3L, Ref.of(2L))))
                .await();
        new ParcelCrud(db)
                .insertAll(List.of(new Parcel(1L, Ref.of(2L)), new Parcel(2L, Ref.of(2L))))
                .await();
        new PermitCrud(db).insert(new Permit(1L, Ref.of(3L))).await();
        new BadgeCrud(db)
                .insert(new Badge(1L, Many.unloaded(), Many.unloaded()))
                .await();
        db.link(BADGE.vehicles, 1L, List.of(1L, 2L)).await();
        Work.Novel novel = new Work.Novel();
        novel.id = 1L;
        novel.credit = new Work.Credit("writer", Ref.of(ann));
        Work.Film film = new Work.Film();
        film.id = 2L;
        film.credit = new Work.Credit("director", null);
        film.basis = Ref.of(1L);
        new WorkCrud(db).insertAll(List.of(novel, film)).await();
        new ReviewCrud(db)
                .insertAll(List.of(new Review(1L, Ref.of(1L)), new Review(2L, Ref.of(2L)), new Review(3L, Ref.of(1L))))
                .await();
        new ChapterCrud(db).insert(new Chapter(1L, Ref.of(1L))).await();
        Deal.Party seller = new Deal.Party("S", Ref.of(ann), new Deal.Office(1, Ref.of(1L)));
        Deal.Party buyer = new Deal.Party("B", Ref.of(ann), new Deal.Office(2, Ref.of(2L)));
        Deal.Party other = new Deal.Party("O", null, new Deal.Office(3, null));
        Deal.Terms terms = new Deal.Terms();
        terms.witness = Ref.of(ann);
        new DealCrud(db)
                .insertAll(List.of(
                        new Deal(1L, seller, Optional.of(buyer), terms),
                        new Deal(2L, other, Optional.empty(), new Deal.Terms())))
                .await();
    }

    private static List<Long> ids(Many<? extends Vehicle> vehicles) {
        return vehicles.get().stream().<Long>map(Vehicle::id).toList();
    }

    @Test
    void tableThatIsCalledAsWhatFetchesBringAlong() {
        new KeysCrud(db)
                .insertAll(List.of(
                        new KeysBuilder().code("a").build(),
                        new KeysBuilder().code("b").master(Ref.of("a")).build(),
                        new KeysBuilder().code("c").master(Ref.of("a")).build()))
                .await();
        assertThat(db.link(KEYS.ring, "b", List.of("c", "a")).await()).isEqualTo(2);

        List<Keys> found = db.list(select(KEYS)
                        .fetch(KEYS.master, KEYS.copies.limit(1), KEYS.ring, KEYS.later)
                        .orderBy(KEYS.code.asc()))
                .await();

        assertThat(found).extracting(Keys::copies).extracting(KindsTest::codes).containsExactly("b", "", "");
        assertThat(found).extracting(Keys::ring).extracting(KindsTest::codes).containsExactly("", "ac", "");
        assertThat(found).extracting(Keys::later).extracting(KindsTest::codes).containsExactly("bc", "c", "");
        assertThat(Objects.requireNonNull(found.get(1).master()).get().code()).isEqualTo("a");
        assertThat(db.unlink(KEYS.ring, "b", List.of("c", "b")).await()).isOne();
    }

    private static String codes(Many<Keys> keys) {
        return String.join("", keys.get().stream().map(Keys::code).toList());
    }

    @Test
    void rootFetchesWhatAllHave() {
        List<Vehicle> found = statements.expect(
                4,
                () -> db.list(select(VEHICLE)
                        .fetch(VEHICLE.garage, VEHICLE.repairs, VEHICLE.badges)
                        .orderBy(VEHICLE.id.asc())));

        assertThat(found.get(0)).isInstanceOf(Vehicle.Bike.class);
        assertThat(found.get(0).garage().get().id()).isEqualTo(1L);
        assertThat(found.get(2).garage()).isNull();
        assertThat(found).extracting(vehicle -> vehicle.repairs().get().size()).containsExactly(1, 2, 0);
        assertThat(found).extracting(vehicle -> vehicle.badges().get().size()).containsExactly(1, 1, 0);
        assertThat(((Vehicle.Van) found.get(1)).parcels().isLoaded()).isFalse();
    }

    @Test
    void leafFetchesWhatAllHaveAndItsOwn() {
        List<Vehicle.Van> found = statements.expect(
                7,
                () -> db.list(select(VEHICLE_VAN)
                        .fetch(
                                VEHICLE_VAN.garage,
                                VEHICLE_VAN.repairs,
                                VEHICLE_VAN.badges,
                                VEHICLE_VAN.parcels,
                                VEHICLE_VAN.driver,
                                VEHICLE_VAN.permit)
                        .orderBy(VEHICLE_VAN.id.asc())));

        Vehicle.Van van = found.get(0);
        assertThat(van.garage().get().id()).isEqualTo(1L);
        assertThat(van.repairs().get()).extracting(Repair::id).containsExactly(2L, 3L);
        assertThat(van.badges().get()).extracting(Badge::id).containsExactly(1L);
        assertThat(van.parcels().get()).extracting(Parcel::id).containsExactly(1L, 2L);
        assertThat(van.driver().get().name()).isEqualTo("Ann");
        assertThat(van.permit().get()).isEmpty();
        assertThat(found.get(1).permit().get()).map(Permit::id).contains(1L);
        assertThat(db.load(van, VEHICLE_VAN.repairs.limit(1)).await().repairs().get())
                .hasSize(1);
    }

    @Test
    void othersFetchRootsAndLeaves() {
        Garage garage = db.one(select(GARAGE)
                        .fetch(GARAGE.vehicles.with(VEHICLE.repairs), GARAGE.vans.with(VEHICLE_VAN.parcels))
                        .where(GARAGE.id.eq(1L)))
                .await();
        assertThat(ids(garage.vehicles())).containsExactly(1L, 2L);
        assertThat(garage.vehicles().get().get(1).repairs().get()).hasSize(2);
        assertThat(ids(garage.vans())).containsExactly(2L);
        assertThat(garage.vans().get().get(0).parcels().get()).hasSize(2);

        Badge badge = db.one(select(BADGE).fetch(BADGE.vehicles, BADGE.vans)).await();
        assertThat(ids(badge.vehicles())).containsExactly(1L, 2L);
        assertThat(ids(badge.vans())).containsExactly(2L);

        List<Repair> repairs = db.list(select(REPAIR)
                        .fetch(REPAIR.vehicle.with(VEHICLE.garage))
                        .orderBy(REPAIR.id.asc()))
                .await();
        assertThat(repairs.get(0).vehicle().get()).isInstanceOf(Vehicle.Bike.class);
        assertThat(repairs.get(2).vehicle().get().garage().get().id()).isEqualTo(1L);
        assertThat(db.list(select(GARAGE.id).from(GARAGE).where(GARAGE.vans.isEmpty()))
                        .await())
                .containsExactly(2L);
    }

    @Test
    void conditionsOnKinds() {
        Garage garage = db.one(select(GARAGE).fetch(GARAGE.later, GARAGE.others).where(GARAGE.id.eq(1L)))
                .await();
        assertThat(ids(garage.later())).containsExactly(2L);
        assertThat(ids(garage.others())).containsExactly(2L);

        Work.Novel novel = db.one(select(WORK_NOVEL).fetch(WORK_NOVEL.written, WORK_NOVEL.shelf))
                .await();
        assertThat(novel.written.get()).extracting(Chapter::id).containsExactly(1L);
        assertThat(novel.shelf.get()).extracting(work -> work.id).containsExactly(1L, 2L);
        assertThat(db.list(select(WORK_NOVEL.id)
                                .from(WORK_NOVEL)
                                .where(WORK_NOVEL
                                        .written
                                        .any(CHAPTER.id.eq(1L))
                                        .and(WORK_NOVEL.shelf.count().eq(2L))))
                        .await())
                .containsExactly(1L);
    }

    @Test
    void kindsInSeveralTables() {
        List<Work> found = statements.expect(
                3,
                () -> db.list(
                        select(WORK).fetch(WORK.reviews, WORK.credit.author).orderBy(WORK.id.asc())));
        assertThat(found.get(0).reviews.get()).extracting(Review::id).containsExactly(1L, 3L);
        assertThat(found.get(0).credit.author().get().name()).isEqualTo("Ann");
        assertThat(found.get(1).reviews.get()).extracting(Review::id).containsExactly(2L);
        assertThat(found.get(1).credit.author()).isNull();

        Work.Novel novel = db.one(
                        select(WORK_NOVEL).fetch(WORK_NOVEL.reviews, WORK_NOVEL.chapters, WORK_NOVEL.credit.author))
                .await();
        assertThat(novel.reviews.get()).hasSize(2);
        assertThat(novel.chapters.get()).hasSize(1);
        assertThat(novel.credit.author().get().name()).isEqualTo("Ann");

        Work.Film film = db.one(select(WORK_FILM).fetch(WORK_FILM.basis.with(WORK_NOVEL.chapters)))
                .await();
        assertThat(film.basis.get().chapters.get()).hasSize(1);
        Review review = db.one(
                        select(REVIEW).fetch(REVIEW.work.with(WORK.reviews)).where(REVIEW.id.eq(3L)))
                .await();
        assertThat(review.work().get()).isInstanceOf(Work.Novel.class);
        assertThat(review.work().get().reviews.get()).hasSize(2);
    }

    @Test
    void referencesWithinEmbeddedValues() {
        List<Deal> found = statements.expect(
                6,
                () -> db.list(select(DEAL)
                        .fetch(
                                DEAL.seller.agent,
                                DEAL.seller.office.garage,
                                DEAL.buyer.agent.with(AUTHOR.page),
                                DEAL.terms.witness)
                        .orderBy(DEAL.id.asc())));

        Deal deal = found.get(0);
        assertThat(deal.seller().agent().get().name()).isEqualTo("Ann");
        assertThat(deal.seller().office().garage().get().id()).isEqualTo(1L);
        assertThat(deal.seller().office().room()).isEqualTo(1);
        assertThat(deal.buyer().orElseThrow().agent().get().page().get()).isEmpty();
        assertThat(deal.buyer().orElseThrow().office().garage().isLoaded()).isFalse();
        assertThat(deal.terms().witness.get().name()).isEqualTo("Ann");
        assertThat(found.get(1).buyer()).isEmpty();
        assertThat(found.get(1).seller().agent()).isNull();
        assertThat(found.get(1).terms().witness).isNull();
        assertThat(db.load(deal, DEAL.buyer.office.garage)
                        .await()
                        .buyer()
                        .orElseThrow()
                        .office()
                        .garage()
                        .get()
                        .id())
                .isEqualTo(2L);
    }
}
