// Generated from Message.Mail by Vorm; change that class instead.
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
 * Reads {@link Message.Mail} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class MessageMailMapping {
    private MessageMailMapping() {
    }

    /**
     * Reads id, subject.
     */
    public static Message.Mail read(Row row, int at) {
        return read(row, at, at + 1);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Message.Mail read(Row row, int at, int own) {
        Message.Mail mail = new Message.Mail();
        mail.id = required(row.getUUID(at), "Message.Mail.id");
        mail.subject = required(row.getString(own), "Message.Mail.subject");
        return mail;
    }

    static UUID key(Message.Mail mail) {
        return mail.id;
    }

    static Tuple keyBinds(UUID id) {
        return Binds.of(Binds.key(id, "Message.Mail.id"));
    }

    static Tuple keysBinds(List<? extends UUID> ids) {
        int size = ids.size();
        UUID[] keys = new UUID[size];
        for (int i = 0; i < size; i++) {
            UUID id = ids.get(i);
            keys[i] = Binds.key(id, "Message.Mail.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Message.Mail mail) {
        return Binds.of(
                Binds.uuidV7(mail.id),
                Binds.text(mail.subject, "Message.Mail.subject"));
    }

    static Tuple insertAllBinds(List<? extends Message.Mail> mails) {
        int size = mails.size();
        UUID[] id = new UUID[size];
        String[] subject = new String[size];
        for (int i = 0; i < size; i++) {
            Message.Mail mail = mails.get(i);
            id[i] = Binds.uuidV7(mail.id);
            subject[i] = Binds.text(mail.subject, "Message.Mail.subject");
        }
        return Binds.ofArrays(id, subject);
    }

    /**
     * The mail with what an insert generated: id.
     */
    static Message.Mail inserted(Message.Mail mail, Row row, int at) {
        return inserted(mail, row, at, at + 1);
    }

    static Message.Mail inserted(Message.Mail mail, Row row, int at, int own) {
        mail.id = required(row.getUUID(at), "Message.Mail.id");
        return mail;
    }

    static Tuple updateBinds(Message.Mail mail) {
        return Binds.of(
                Binds.key(mail.id, "Message.Mail.id"),
                Binds.text(mail.subject, "Message.Mail.subject"));
    }

    /**
     * The mail as it is: an update generates nothing.
     */
    static Message.Mail updated(Message.Mail mail, Row row, int at) {
        return mail;
    }

    static Tuple deleteBinds(Message.Mail mail) {
        return Binds.of(Binds.key(mail.id, "Message.Mail.id"));
    }
}
