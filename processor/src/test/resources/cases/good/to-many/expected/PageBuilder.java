// Generated from Page by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Page} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PageBuilder {
    private Long id;

    private Ref<Author, Long> author;

    private String text;

    /**
     * A builder without any component.
     */
    public PageBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static PageBuilder from(Page page) {
        return new PageBuilder()
                .id(page.id())
                .author(page.author())
                .text(page.text());
    }

    public PageBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public PageBuilder author(Ref<Author, Long> author) {
        this.author = author;
        return this;
    }

    public PageBuilder text(String text) {
        this.text = text;
        return this;
    }

    /**
     * The record.
     */
    public Page build() {
        return new Page(id, author, text);
    }
}
