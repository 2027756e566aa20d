// Generated from Tally by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Elements;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Tally} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TallyMapping {
    static final SqlType<Kind> MARKS_KIND_TYPE = SqlType.enumText(Kind.class);

    private TallyMapping() {
    }

    /**
     * Reads id, created_at.
     */
    public static Tally read(Row row, int at) {
        Tally tally = new Tally();
        tally.id = required(row.getLong(at), "Tally.id");
        tally.createdAt = required(Values.instant(row.getOffsetDateTime(at + 1)), "Tally.createdAt");
        tally.setMarks(Elements.list(row.getString(at + 2), "Tally.marks", TallyMapping::readMarks));
        tally.counts = Elements.map(row.getString(at + 3), "Tally.counts", TallyMapping::readCountsKey, TallyMapping::readCounts);
        return tally;
    }

    private static Phone readMarks(List<String> cells, int at) {
        if (Elements.isAbsent(cells, at, 5)) {
            return null;
        }
        return new Phone(
                required(Values.parse(SqlType.TEXT, cells.get(at), "Tally.marks.number"), "Tally.marks.number"),
                required(Values.parse(MARKS_KIND_TYPE, cells.get(at + 1), "Tally.marks.kind"), "Tally.marks.kind"),
                Optional.ofNullable(Values.parse(SqlType.TEXT, cells.get(at + 2), "Tally.marks.note")),
                readMarksPlace(cells, at + 3));
    }

    private static Place readMarksPlace(List<String> cells, int at) {
        if (Elements.isAbsent(cells, at, 2)) {
            return null;
        }
        Place place = new Place();
        place.latitude = required(Values.parse(SqlType.DOUBLE, cells.get(at), "Tally.marks.place.latitude"), "Tally.marks.place.latitude");
        place.longitude = required(Values.parse(SqlType.DOUBLE, cells.get(at + 1), "Tally.marks.place.longitude"), "Tally.marks.place.longitude");
        return place;
    }

    private static Integer readCountsKey(List<String> cells, int at) {
        return required(Values.parse(SqlType.INTEGER, cells.get(at), "Tally.counts.key"), "Tally.counts.key");
    }

    private static int[] readCounts(List<String> cells, int at) {
        return required(Values.parse(SqlType.INTS, cells.get(at), "Tally.counts.value"), "Tally.counts.value");
    }

    static Long key(Tally tally) {
        return tally.id;
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Tally.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Tally.id");
        }
        return Binds.ofArrays(keys);
    }

    private static Object[][] marksArrays(List<? extends Tally> tallies) {
        int size = 0;
        for (Tally tally : tallies) {
            size += Binds.present(tally.getMarks(), "Tally.marks").size();
        }
        Integer[] numbers = new Integer[size];
        Integer[] positions = new Integer[size];
        String[] numbers2 = new String[size];
        String[] kinds = new String[size];
        String[] notes = new String[size];
        Double[] placeLatitudes = new Double[size];
        Double[] placeLongitudes = new Double[size];
        int i = 0;
        int number = 0;
        for (Tally tally : tallies) {
            number++;
            int position = 0;
            for (Phone element : tally.getMarks()) {
                Phone phone = element;
                Place marksPlace = phone == null ? null : phone.place();
                numbers[i] = number;
                positions[i] = position++;
                numbers2[i] = Binds.text(phone == null ? null : Binds.present(phone.number(), "Tally.marks.number"), "Tally.marks.number");
                kinds[i] = Binds.enumText(phone == null ? null : Binds.present(phone.kind(), "Tally.marks.kind"));
                notes[i] = Binds.text(phone == null ? null : Binds.optional(phone.note()), "Tally.marks.note");
                placeLatitudes[i] = marksPlace == null ? null : marksPlace.latitude;
                placeLongitudes[i] = marksPlace == null ? null : marksPlace.longitude;
                i++;
            }
        }
        return new Object[][] {numbers, positions, numbers2, kinds, notes, placeLatitudes, placeLongitudes};
    }

    private static Object[][] countsArrays(List<? extends Tally> tallies) {
        int size = 0;
        for (Tally tally : tallies) {
            size += Binds.present(tally.counts, "Tally.counts").size();
        }
        Integer[] numbers = new Integer[size];
        Integer[] keys = new Integer[size];
        Object[] values = SqlType.INTS.newArray(size);
        int i = 0;
        int number = 0;
        for (Tally tally : tallies) {
            number++;
            for (Map.Entry<Integer, int[]> element : tally.counts.entrySet()) {
                numbers[i] = number;
                keys[i] = Binds.present(element.getKey(), "a key of Tally.counts");
                values[i] = Binds.encode(SqlType.INTS, Binds.present(element.getValue(), "a value of Tally.counts"), "Tally.counts.value");
                i++;
            }
        }
        return new Object[][] {numbers, keys, values};
    }

    static Tuple insertBinds(Tally tally) {
        Binds.unset(tally.id, "Tally.id");
        return Elements.binds(
                Binds.of(),
                marksArrays(List.of(tally)),
                countsArrays(List.of(tally)));
    }

    static Tuple insertAllBinds(List<? extends Tally> tallies) {
        for (Tally tally : tallies) {
            Binds.unset(tally.id, "Tally.id");
        }
        return Elements.bindsOfAll(
                Binds.of(tallies.size()),
                marksArrays(tallies),
                countsArrays(tallies));
    }

    /**
     * The tally with what an insert generated: id, created_at.
     */
    static Tally inserted(Tally tally, Row row, int at) {
        tally.id = required(row.getLong(at), "Tally.id");
        tally.createdAt = required(Values.instant(row.getOffsetDateTime(at + 1)), "Tally.createdAt");
        return tally;
    }

    static Tuple updateBinds(Tally tally) {
        return Elements.binds(
                Binds.of(Binds.key(tally.id, "Tally.id")),
                marksArrays(List.of(tally)),
                countsArrays(List.of(tally)));
    }

    /**
     * The tally with what an update generated: created_at.
     */
    static Tally updated(Tally tally, Row row, int at) {
        tally.createdAt = required(Values.instant(row.getOffsetDateTime(at)), "Tally.createdAt");
        return tally;
    }

    static Tuple deleteBinds(Tally tally) {
        return Binds.of(Binds.key(tally.id, "Tally.id"));
    }
}
