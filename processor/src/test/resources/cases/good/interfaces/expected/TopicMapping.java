// Generated from Topic by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Topic} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TopicMapping {
    private TopicMapping() {
    }

    /**
     * Reads id, label, text.
     */
    public static Topic read(Row row, int at) {
        return new Topic(
                required(row.getLong(at), "Topic.id"),
                required(row.getString(at + 1), "Topic.name"),
                required(row.getString(at + 2), "Topic.text"));
    }

    static Long key(Topic topic) {
        return topic.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Topic.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Topic.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Topic topic) {
        Binds.unset(topic.id(), "Topic.id");
        return Binds.of(
                Binds.text(topic.name(), "Topic.name"),
                Binds.text(topic.text(), "Topic.text"));
    }

    static Tuple insertAllBinds(List<? extends Topic> topics) {
        int size = topics.size();
        String[] name = new String[size];
        String[] text = new String[size];
        for (int i = 0; i < size; i++) {
            Topic topic = topics.get(i);
            Binds.unset(topic.id(), "Topic.id");
            name[i] = Binds.text(topic.name(), "Topic.name");
            text[i] = Binds.text(topic.text(), "Topic.text");
        }
        return Binds.ofArrays(name, text);
    }

    /**
     * The topic with what an insert generated: id.
     */
    static Topic inserted(Topic topic, Row row, int at) {
        return new Topic(
                required(row.getLong(at), "Topic.id"),
                topic.name(),
                topic.text());
    }

    static Tuple updateBinds(Topic topic) {
        return Binds.of(
                Binds.key(topic.id(), "Topic.id"),
                Binds.text(topic.name(), "Topic.name"),
                Binds.text(topic.text(), "Topic.text"));
    }

    /**
     * The topic as it is: an update generates nothing.
     */
    static Topic updated(Topic topic, Row row, int at) {
        return topic;
    }

    static Tuple deleteBinds(Topic topic) {
        return Binds.of(Binds.key(topic.id(), "Topic.id"));
    }
}
