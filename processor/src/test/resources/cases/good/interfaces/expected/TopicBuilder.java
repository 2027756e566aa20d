// Generated from Topic by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Topic} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TopicBuilder {
    private Long id;

    private String name;

    private String text;

    /**
     * A builder without any component.
     */
    public TopicBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static TopicBuilder from(Topic topic) {
        return new TopicBuilder()
                .id(topic.id())
                .name(topic.name())
                .text(topic.text());
    }

    public TopicBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public TopicBuilder name(String name) {
        this.name = name;
        return this;
    }

    public TopicBuilder text(String text) {
        this.text = text;
        return this;
    }

    /**
     * The record.
     */
    public Topic build() {
        return new Topic(id, name, text);
    }
}
