// Generated from Tag by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Tag} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TagMapping {
    private TagMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Tag> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Tag", "TAG");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, name, weight.
     */
    public static Tag read(Row row, int at, Unloaded unloaded) {
        Tag tag = new Tag();
        tag.id = required(row.getLong(at), "Tag.id");
        tag.name = required(row.getString(at + 1), "Tag.name");
        tag.weight = required(row.getInteger(at + 2), "Tag.weight");
        tag.posts = unloaded.many("posts");
        return tag;
    }

    static Long key(Tag tag) {
        return tag.id;
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Tag.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Tag.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tag withPosts(Tag tag, Many<Post> posts) {
        tag.posts = posts;
        return tag;
    }

    static Tuple insertBinds(Tag tag) {
        Binds.unset(tag.id, "Tag.id");
        return Binds.of(
                Binds.text(tag.name, "Tag.name"),
                tag.weight);
    }

    static Tuple insertAllBinds(List<? extends Tag> tags) {
        int size = tags.size();
        String[] name = new String[size];
        Integer[] weight = new Integer[size];
        for (int i = 0; i < size; i++) {
            Tag tag = tags.get(i);
            Binds.unset(tag.id, "Tag.id");
            name[i] = Binds.text(tag.name, "Tag.name");
            weight[i] = tag.weight;
        }
        return Binds.ofArrays(name, weight);
    }

    /**
     * The tag with what an insert generated: id.
     */
    static Tag inserted(Tag tag, Row row, int at) {
        tag.id = required(row.getLong(at), "Tag.id");
        return tag;
    }

    static Tuple updateBinds(Tag tag) {
        return Binds.of(
                Binds.key(tag.id, "Tag.id"),
                Binds.text(tag.name, "Tag.name"),
                tag.weight);
    }

    /**
     * The tag as it is: an update generates nothing.
     */
    static Tag updated(Tag tag, Row row, int at) {
        return tag;
    }

    static Tuple deleteBinds(Tag tag) {
        return Binds.of(Binds.key(tag.id, "Tag.id"));
    }
}
