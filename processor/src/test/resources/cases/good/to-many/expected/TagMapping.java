// Generated from Tag by Vorm; change that record instead.
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
     * Reads id, name.
     */
    public static Tag read(Row row, int at, Unloaded unloaded) {
        return new Tag(
                required(row.getLong(at), "Tag.id"),
                required(row.getString(at + 1), "Tag.name"),
                unloaded.many("posts"));
    }

    static Long key(Tag tag) {
        return tag.id();
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
        return new Tag(
                tag.id(),
                tag.name(),
                posts);
    }

    static Tuple insertBinds(Tag tag) {
        Binds.unset(tag.id(), "Tag.id");
        return Binds.of(Binds.text(tag.name(), "Tag.name"));
    }

    static Tuple insertAllBinds(List<? extends Tag> tags) {
        int size = tags.size();
        String[] name = new String[size];
        for (int i = 0; i < size; i++) {
            Tag tag = tags.get(i);
            Binds.unset(tag.id(), "Tag.id");
            name[i] = Binds.text(tag.name(), "Tag.name");
        }
        return Binds.ofArrays(name);
    }

    /**
     * The tag with what an insert generated: id.
     */
    static Tag inserted(Tag tag, Row row, int at) {
        return new Tag(
                required(row.getLong(at), "Tag.id"),
                tag.name(),
                tag.posts());
    }

    static Tuple updateBinds(Tag tag) {
        return Binds.of(
                Binds.key(tag.id(), "Tag.id"),
                Binds.text(tag.name(), "Tag.name"));
    }

    /**
     * The tag as it is: an update generates nothing.
     */
    static Tag updated(Tag tag, Row row, int at) {
        return tag;
    }

    static Tuple deleteBinds(Tag tag) {
        return Binds.of(Binds.key(tag.id(), "Tag.id"));
    }
}
