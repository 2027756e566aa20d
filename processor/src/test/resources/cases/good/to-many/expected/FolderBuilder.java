// Generated from Folder by Vorm; change that record instead.
package app;

import dev.vorm.annotation.Nullable;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Folder} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class FolderBuilder {
    private Long id;

    private @Nullable Ref<Folder, Long> parent;

    private Many<Folder> children = Many.unloaded();

    /**
     * A builder without any component.
     */
    public FolderBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static FolderBuilder from(Folder folder) {
        return new FolderBuilder()
                .id(folder.id())
                .parent(folder.parent())
                .children(folder.children());
    }

    public FolderBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public FolderBuilder parent(@Nullable Ref<Folder, Long> parent) {
        this.parent = parent;
        return this;
    }

    public FolderBuilder children(Many<Folder> children) {
        this.children = children;
        return this;
    }

    /**
     * The record.
     */
    public Folder build() {
        return new Folder(id, parent, children);
    }
}
