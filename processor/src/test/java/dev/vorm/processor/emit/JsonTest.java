package dev.vorm.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void textsComeBackWhole() {
        String text = "say \"hi\"\\n\n\r\t\u0000\u001f/é😀";
        String json = new Json().put("text", text).toString();

        assertThat(json).doesNotContain("\n");
        assertThat(new JsonObject(json).getString("text")).isEqualTo(text);
    }

    @Test
    void membersKeepTheirOrder() {
        Json inner = new Json().putPresent("z", true).put("a", "").put("n", 5);

        assertThat(new Json()
                        .put("b", inner)
                        .putTexts("a", List.of("x", "y"))
                        .putPresent("c", List.of(inner))
                        .toString())
                .isEqualTo(
                        "{\"b\":{\"z\":true,\"a\":\"\",\"n\":5},\"a\":[\"x\",\"y\"],\"c\":[{\"z\":true,\"a\":\"\",\"n\":5}]}");
    }

    @Test
    void whatIsNotThereIsLeftOut() {
        Json json = new Json()
                .putPresent("a", "")
                .putPresent("b", false)
                .putPresent("c", List.of())
                .putPresent("d", "x");

        assertThat(json).hasToString("{\"d\":\"x\"}");
    }
}
