package dev.vorm.sample.graph;

import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.graph.AuthorTable.AUTHOR;
import static dev.vorm.sample.graph.PostTable.POST;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vorm.Database;
import dev.vorm.mapping.RelationshipModule;
import dev.vorm.relationship.Ref;
import dev.vorm.testing.VormTest;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.json.jackson.DatabindCodec;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was fetched, as JSON of Vert.x. */
@VormTest
class GraphJsonTest {
    private static final ObjectMapper MAPPER = DatabindCodec.mapper();
    private Database db;
    private Author ann;
    private Post post;

    @BeforeAll
    static void register() {
        MAPPER.registerModule(new RelationshipModule());
    }

    @BeforeEach
    void create(Database database) {
        db = database;
        ann = new AuthorCrud(db).insert(new AuthorBuilder().name("Ann").build()).await();
        post = new PostCrud(db)
                .insert(new PostBuilder()
                        .title("First")
                        .author(Ref.of(ann.id()))
                        .build())
                .await();
        new RemarkCrud(db).insert(new Remark(Ref.of(post.id()), "well")).await();
    }

    @Test
    void graphOfRecords() {
        Author found = db.one(select(AUTHOR)
                        .fetch(AUTHOR.posts.with(POST.author, POST.remarks), AUTHOR.page)
                        .where(AUTHOR.id.eq(ann.id())))
                .await();

        JsonObject written = JsonObject.mapFrom(found);
        assertThat(written).isEqualTo(new JsonObject(Json.encode(found)));
        assertThat(written.getString("name")).isEqualTo("Ann");
        assertThat(written.getValue("page")).isNull();
        JsonObject first = written.getJsonArray("posts").getJsonObject(0);
        assertThat(first.getJsonObject("author").getString("name")).isEqualTo("Ann");
        assertThat(first.getValue("editor")).isNull();
        assertThat(first.getValue("tags")).isNull();
        JsonObject remark = first.getJsonArray("remarks").getJsonObject(0);
        assertThat(remark.getString("text")).isEqualTo("well");
        assertThat(remark.getLong("post")).isEqualTo(post.id());
    }

    @Test
    void nothingIsLoadedByWriting() {
        Post found = db.one(select(POST).where(POST.id.eq(post.id()))).await();

        assertThat(JsonObject.mapFrom(found))
                .isEqualTo(new JsonObject()
                        .put("id", post.id())
                        .put("author", ann.id())
                        .putNull("editor")
                        .put("title", "First")
                        .putNull("tags")
                        .putNull("remarks"));
        assertThat(found.author().isLoaded()).isFalse();
    }

    @Test
    void whatWasWrittenIsRead() throws Exception {
        Post found = db.one(select(POST).where(POST.id.eq(post.id()))).await();
        List<Post> read =
                MAPPER.readValue(new JsonArray().add(JsonObject.mapFrom(found)).encode(), new TypeReference<>() {});

        assertThat(read).containsExactly(found);
        assertThat(read.get(0).tags().isLoaded()).isFalse();
    }
}
