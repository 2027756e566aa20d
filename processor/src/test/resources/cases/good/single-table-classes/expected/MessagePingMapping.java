// Generated from Message.Ping by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Message.Ping} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class MessagePingMapping {
    private MessagePingMapping() {
    }

    /**
     * Reads id.
     */
    public static Message.Ping read(Row row, int at) {
        return read(row, at, at + 1);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Message.Ping read(Row row, int at, int own) {
        return new Message.Ping(required(row.getUUID(at), "Message.Ping.id"));
    }

    static UUID key(Message.Ping ping) {
        return ping.id();
    }

    static Tuple keyBinds(UUID id) {
        return Binds.of(Binds.key(id, "Message.Ping.id"));
    }

    static Tuple keysBinds(List<? extends UUID> ids) {
        int size = ids.size();
        UUID[] keys = new UUID[size];
        for (int i = 0; i < size; i++) {
            UUID id = ids.get(i);
            keys[i] = Binds.key(id, "Message.Ping.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Message.Ping ping) {
        return Binds.of(Binds.uuidV7(ping.id()));
    }

    static Tuple insertAllBinds(List<? extends Message.Ping> pings) {
        int size = pings.size();
        UUID[] id = new UUID[size];
        for (int i = 0; i < size; i++) {
            Message.Ping ping = pings.get(i);
            id[i] = Binds.uuidV7(ping.id());
        }
        return Binds.ofArrays(id);
    }

    /**
     * The ping with what an insert generated: id.
     */
    static Message.Ping inserted(Message.Ping ping, Row row, int at) {
        return inserted(ping, row, at, at + 1);
    }

    static Message.Ping inserted(Message.Ping ping, Row row, int at, int own) {
        return new Message.Ping(required(row.getUUID(at), "Message.Ping.id"));
    }

    static Tuple updateBinds(Message.Ping ping) {
        return Binds.of(Binds.key(ping.id(), "Message.Ping.id"));
    }

    /**
     * The ping as it is: an update generates nothing.
     */
    static Message.Ping updated(Message.Ping ping, Row row, int at) {
        return ping;
    }

    static Tuple deleteBinds(Message.Ping ping) {
        return Binds.of(Binds.key(ping.id(), "Message.Ping.id"));
    }
}
