// Generated from Message by Vorm; change that type instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Message} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class MessageMapping {
    private MessageMapping() {
    }

    /**
     * Reads what all kinds have, the kind, and what that one has of its own.
     */
    public static Message read(Row row, int at) {
        return switch (required(row.getString(at + 1), "Message.kind")) {
            case "mail" -> MessageMailMapping.read(row, at, at + 2);
            case "ping" -> MessagePingMapping.read(row, at, at + 3);
            default -> throw Values.unknownKind("messages.kind", "Message", "id = " + row.getValue(at));
        };
    }

    static UUID key(Message message) {
        if (message instanceof Message.Mail mail) {
            return MessageMailMapping.key(mail);
        }
        if (message instanceof Message.Ping ping) {
            return MessagePingMapping.key(ping);
        }
        throw new IllegalArgumentException("Message is null");
    }

    static Tuple keyBinds(UUID id) {
        return Binds.of(Binds.key(id, "Message.id"));
    }

    static Tuple keysBinds(List<? extends UUID> ids) {
        int size = ids.size();
        UUID[] keys = new UUID[size];
        for (int i = 0; i < size; i++) {
            UUID id = ids.get(i);
            keys[i] = Binds.key(id, "Message.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertAllBinds(List<? extends Message> messages) {
        int size = messages.size();
        Object[][] columns = {
            new String[size],
            new UUID[size],
            new String[size]
        };
        for (int i = 0; i < size; i++) {
            Message message = messages.get(i);
            if (message instanceof Message.Mail mail) {
                columns[0][i] = "mail";
                Binds.spread(MessageMailMapping.insertBinds(mail), columns, i, 1, 2);
            } else if (message instanceof Message.Ping ping) {
                columns[0][i] = "ping";
                Binds.spread(MessagePingMapping.insertBinds(ping), columns, i, 1);
            }
        }
        return Binds.ofArrays(columns);
    }

    /**
     * The message with what an insert of several kinds generated.
     */
    static Message inserted(Message message, Row row, int at) {
        if (message instanceof Message.Mail mail) {
            return MessageMailMapping.inserted(mail, row, at, at + 1);
        }
        if (message instanceof Message.Ping ping) {
            return MessagePingMapping.inserted(ping, row, at, at + 1);
        }
        return message;
    }
}
