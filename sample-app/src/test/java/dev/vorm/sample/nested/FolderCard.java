package dev.vorm.sample.nested;

import dev.vorm.annotation.Path;
import dev.vorm.annotation.Projection;
import dev.vorm.sample.graph.Folder;
import java.util.List;

/** A folder, and which are in it. */
@Projection(Folder.class)
public record FolderCard(Long id, @Path("children.id") List<Long> children) {}
