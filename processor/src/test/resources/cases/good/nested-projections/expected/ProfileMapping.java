// Generated from Profile by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Profile} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ProfileMapping {
    private ProfileMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Profile> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Profile", "PROFILE");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, user_id, text.
     */
    public static Profile read(Row row, int at, Unloaded unloaded) {
        return new Profile(
                required(row.getLong(at), "Profile.id"),
                required(unloaded.ref(row.getLong(at + 1), "user"), "Profile.user"),
                required(row.getString(at + 2), "Profile.text"));
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

    static Profile withUser(Profile profile, Ref<User, Long> user) {
        return new Profile(
                profile.id(),
                user,
                profile.text());
    }

    static Tuple insertBinds(Profile profile) {
        Binds.unset(profile.id(), "Profile.id");
        return Binds.of(
                Binds.ref(profile.user()),
                Binds.text(profile.text(), "Profile.text"));
    }

    static Tuple insertAllBinds(List<? extends Profile> profiles) {
        int size = profiles.size();
        Long[] user = new Long[size];
        String[] text = new String[size];
        for (int i = 0; i < size; i++) {
            Profile profile = profiles.get(i);
            Binds.unset(profile.id(), "Profile.id");
            user[i] = Binds.ref(profile.user());
            text[i] = Binds.text(profile.text(), "Profile.text");
        }
        return Binds.ofArrays(user, text);
    }

    /**
     * The profile with what an insert generated: id.
     */
    static Profile inserted(Profile profile, Row row, int at) {
        return new Profile(
                required(row.getLong(at), "Profile.id"),
                profile.user(),
                profile.text());
    }

    static Tuple updateBinds(Profile profile) {
        return Binds.of(
                Binds.key(profile.id(), "Profile.id"),
                Binds.ref(profile.user()),
                Binds.text(profile.text(), "Profile.text"));
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
