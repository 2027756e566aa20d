// Generated from Outer.HTTPRequest by Vorm; change that record instead.
package names;

import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Outer.HTTPRequest} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OuterHTTPRequestBuilder {
    private String id;

    private Outer.HTTPRequest.Kind kind;

    private Ref<Outer.Class, String> target;

    /**
     * A builder without any component.
     */
    public OuterHTTPRequestBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static OuterHTTPRequestBuilder from(Outer.HTTPRequest httpRequest) {
        return new OuterHTTPRequestBuilder()
                .id(httpRequest.id())
                .kind(httpRequest.kind())
                .target(httpRequest.target());
    }

    public OuterHTTPRequestBuilder id(String id) {
        this.id = id;
        return this;
    }

    public OuterHTTPRequestBuilder kind(Outer.HTTPRequest.Kind kind) {
        this.kind = kind;
        return this;
    }

    public OuterHTTPRequestBuilder target(Ref<Outer.Class, String> target) {
        this.target = target;
        return this;
    }

    /**
     * The record.
     */
    public Outer.HTTPRequest build() {
        return new Outer.HTTPRequest(id, kind, target);
    }
}
