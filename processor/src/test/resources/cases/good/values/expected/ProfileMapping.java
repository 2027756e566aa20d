// Generated from Profile by Vorm; change that record instead.
package values;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.JsonType;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Profile} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ProfileMapping {
    static final SqlType<Profile.Address> ADDRESS_TYPE = JsonType.of(Profile.Address.class).jsonb();

    static final SqlType<List<Profile.Address>> FORMER_TYPE = JsonType.<List<Profile.Address>>of(List.class, JsonType.of(Profile.Address.class)).jsonb();

    static final SqlType<Map<String, Profile.Address>> BY_NAME_TYPE = JsonType.<Map<String, Profile.Address>>of(Map.class, JsonType.of(String.class), JsonType.of(Profile.Address.class)).jsonb();

    static final SqlType<Map<String, Integer>> COUNTS_TYPE = JsonType.<Map<String, Integer>>of(Map.class, JsonType.of(String.class), JsonType.of(Integer.class)).json();

    static final SqlType<Profile.Address> OTHER_TYPE = JsonType.of(Profile.Address.class).jsonb();

    static final SqlType<Mood> MOOD_TYPE = SqlType.enumText(Mood.class, constant -> switch (constant) {
        case HAPPY -> "very happy";
        case SAD -> "SAD";
    });

    static final SqlType<Level> LEVEL_TYPE = SqlType.pgEnum(Level.class, "\"value level\"", constant -> switch (constant) {
        case LOW -> "LOW";
        case HIGH -> "it's high";
        case OTHER -> "OTHER";
    }, Level.OTHER);

    static final SqlType<Profile.Color> COLOR_TYPE = SqlType.pgEnum(Profile.Color.class, "value_color");

    private ProfileMapping() {
    }

    /**
     * Reads id, address, former, by_name, counts, other, mood, level, color.
     */
    public static Profile read(Row row, int at) {
        return new Profile(
                required(row.getLong(at), "Profile.id"),
                required(Values.decode(ADDRESS_TYPE, row.getString(at + 1), "Profile.address"), "Profile.address"),
                required(Values.decode(FORMER_TYPE, row.getString(at + 2), "Profile.former"), "Profile.former"),
                required(Values.decode(BY_NAME_TYPE, row.getString(at + 3), "Profile.byName"), "Profile.byName"),
                required(Values.decode(COUNTS_TYPE, row.getString(at + 4), "Profile.counts"), "Profile.counts"),
                Values.decode(OTHER_TYPE, row.getString(at + 5), "Profile.other"),
                required(Values.decode(MOOD_TYPE, row.getString(at + 6), "Profile.mood"), "Profile.mood"),
                required(Values.decode(LEVEL_TYPE, row.getString(at + 7), "Profile.level"), "Profile.level"),
                required(Values.decode(COLOR_TYPE, row.getString(at + 8), "Profile.color"), "Profile.color"));
    }

    static Long key(Profile profile) {
        return profile.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Profile.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Profile.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Profile profile) {
        Binds.unset(profile.id(), "Profile.id");
        return Binds.of(
                Binds.encode(ADDRESS_TYPE, profile.address(), "Profile.address"),
                Binds.encode(FORMER_TYPE, profile.former(), "Profile.former"),
                Binds.encode(BY_NAME_TYPE, profile.byName(), "Profile.byName"),
                Binds.encode(COUNTS_TYPE, profile.counts(), "Profile.counts"),
                Binds.encode(OTHER_TYPE, profile.other(), "Profile.other"),
                Binds.encode(MOOD_TYPE, profile.mood(), "Profile.mood"),
                Binds.encode(LEVEL_TYPE, profile.level(), "Profile.level"),
                Binds.encode(COLOR_TYPE, profile.color(), "Profile.color"));
    }

    static Tuple insertAllBinds(List<? extends Profile> profiles) {
        int size = profiles.size();
        Object[] address = ADDRESS_TYPE.newArray(size);
        Object[] former = FORMER_TYPE.newArray(size);
        Object[] byName = BY_NAME_TYPE.newArray(size);
        Object[] counts = COUNTS_TYPE.newArray(size);
        Object[] other = OTHER_TYPE.newArray(size);
        Object[] mood = MOOD_TYPE.newArray(size);
        Object[] level = LEVEL_TYPE.newArray(size);
        Object[] color = COLOR_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Profile profile = profiles.get(i);
            Binds.unset(profile.id(), "Profile.id");
            address[i] = Binds.encode(ADDRESS_TYPE, profile.address(), "Profile.address");
            former[i] = Binds.encode(FORMER_TYPE, profile.former(), "Profile.former");
            byName[i] = Binds.encode(BY_NAME_TYPE, profile.byName(), "Profile.byName");
            counts[i] = Binds.encode(COUNTS_TYPE, profile.counts(), "Profile.counts");
            other[i] = Binds.encode(OTHER_TYPE, profile.other(), "Profile.other");
            mood[i] = Binds.encode(MOOD_TYPE, profile.mood(), "Profile.mood");
            level[i] = Binds.encode(LEVEL_TYPE, profile.level(), "Profile.level");
            color[i] = Binds.encode(COLOR_TYPE, profile.color(), "Profile.color");
        }
        return Binds.ofArrays(address, former, byName, counts, other, mood, level, color);
    }

    /**
     * The profile with what an insert generated: id.
     */
    static Profile inserted(Profile profile, Row row, int at) {
        return new Profile(
                required(row.getLong(at), "Profile.id"),
                profile.address(),
                profile.former(),
                profile.byName(),
                profile.counts(),
                profile.other(),
                profile.mood(),
                profile.level(),
                profile.color());
    }

    static Tuple updateBinds(Profile profile) {
        return Binds.of(
                Binds.key(profile.id(), "Profile.id"),
                Binds.encode(ADDRESS_TYPE, profile.address(), "Profile.address"),
                Binds.encode(FORMER_TYPE, profile.former(), "Profile.former"),
                Binds.encode(BY_NAME_TYPE, profile.byName(), "Profile.byName"),
                Binds.encode(COUNTS_TYPE, profile.counts(), "Profile.counts"),
                Binds.encode(OTHER_TYPE, profile.other(), "Profile.other"),
                Binds.encode(MOOD_TYPE, profile.mood(), "Profile.mood"),
                Binds.encode(LEVEL_TYPE, profile.level(), "Profile.level"),
                Binds.encode(COLOR_TYPE, profile.color(), "Profile.color"));
    }

    /**
     * The profile as it is: an update generates nothing.
     */
    static Profile updated(Profile profile, Row row, int at) {
        return profile;
    }

    static Tuple deleteBinds(Profile profile) {
        return Binds.of(Binds.key(profile.id(), "Profile.id"));
    }
}
