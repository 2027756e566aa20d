// Generated from Outer.HTTPRequest by Vorm; change that record instead.
package names;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Outer.HTTPRequest} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OuterHTTPRequestMapping {
    private OuterHTTPRequestMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Outer.HTTPRequest> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Outer.HTTPRequest", "OUTER_HTTP_REQUEST");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, kind, target_id.
     */
    public static Outer.HTTPRequest read(Row row, int at, Unloaded unloaded) {
        return new Outer.HTTPRequest(
                required(row.getString(at), "Outer.HTTPRequest.id"),
                required(Values.enumText(Outer.HTTPRequest.Kind.class, row.getString(at + 1), "Outer.HTTPRequest.kind"), "Outer.HTTPRequest.kind"),
                required(unloaded.ref(row.getString(at + 2), "target"), "Outer.HTTPRequest.target"));
    }

    static String key(Outer.HTTPRequest httpRequest) {
        return httpRequest.id();
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "Outer.HTTPRequest.id"), "Outer.HTTPRequest.id"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "Outer.HTTPRequest.id"), "Outer.HTTPRequest.id");
        }
        return Binds.ofArrays(keys);
    }

    static Outer.HTTPRequest withTarget(Outer.HTTPRequest httpRequest,
            Ref<Outer.Class, String> target) {
        return new Outer.HTTPRequest(
                httpRequest.id(),
                httpRequest.kind(),
                target);
    }

    static Tuple insertBinds(Outer.HTTPRequest httpRequest) {
        return Binds.of(
                Binds.text(Binds.given(httpRequest.id(), "Outer.HTTPRequest.id"), "Outer.HTTPRequest.id"),
                Binds.enumText(httpRequest.kind()),
                Binds.text(Binds.ref(httpRequest.target()), "Outer.HTTPRequest.target"));
    }

    static Tuple insertAllBinds(List<? extends Outer.HTTPRequest> httpRequests) {
        int size = httpRequests.size();
        String[] id = new String[size];
        String[] kind = new String[size];
        String[] target = new String[size];
        for (int i = 0; i < size; i++) {
            Outer.HTTPRequest httpRequest = httpRequests.get(i);
            id[i] = Binds.text(Binds.given(httpRequest.id(), "Outer.HTTPRequest.id"), "Outer.HTTPRequest.id");
            kind[i] = Binds.enumText(httpRequest.kind());
            target[i] = Binds.text(Binds.ref(httpRequest.target()), "Outer.HTTPRequest.target");
        }
        return Binds.ofArrays(id, kind, target);
    }

    /**
     * The httpRequest as it is: an insert generates nothing.
     */
    static Outer.HTTPRequest inserted(Outer.HTTPRequest httpRequest, Row row, int at) {
        return httpRequest;
    }

    static Tuple updateBinds(Outer.HTTPRequest httpRequest) {
        return Binds.of(
                Binds.text(Binds.key(httpRequest.id(), "Outer.HTTPRequest.id"), "Outer.HTTPRequest.id"),
                Binds.enumText(httpRequest.kind()),
                Binds.text(Binds.ref(httpRequest.target()), "Outer.HTTPRequest.target"));
    }

    /**
     * The httpRequest as it is: an update generates nothing.
     */
    static Outer.HTTPRequest updated(Outer.HTTPRequest httpRequest, Row row, int at) {
        return httpRequest;
    }

    static Tuple deleteBinds(Outer.HTTPRequest httpRequest) {
        return Binds.of(Binds.text(Binds.key(httpRequest.id(), "Outer.HTTPRequest.id"), "Outer.HTTPRequest.id"));
    }
}
