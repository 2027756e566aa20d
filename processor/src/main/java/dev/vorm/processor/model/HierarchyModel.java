package dev.vorm.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.vorm.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * A type with {@code @Inheritance} and the entities that it permits.
 *
 * @param root the type
 * @param joined whether each entity has a table of its own beside that of the type
 * @param schema the schema of the type's table, or ""
 * @param table the type's table
 * @param discriminator the column of that table that says which entity a row is
 * @param shared the members of every entity that the type declares, by their names, in order
 * @param leaves the entities
 * @param place the type
 */
public record HierarchyModel(
        ClassName root,
        boolean joined,
        String schema,
        String table,
        String discriminator,
        List<String> shared,
        List<Leaf> leaves,
        Place place) {
    public HierarchyModel {
        shared = List.copyOf(shared);
        leaves = List.copyOf(leaves);
    }

    /**
     * A permitted entity.
     *
     * @param value what the discriminator holds for it
     * @param components its members by their names, in the order of their declaration
     * @param entity the entity, which does not know of the others here
     */
    public record Leaf(String value, List<String> components, EntityModel entity) {
        public Leaf {
            components = List.copyOf(components);
        }
    }

    /** The leaf that an entity is; nothing for the root. */
    public Optional<Leaf> leaf(ClassName type) {
        return leaves.stream().filter(leaf -> leaf.entity().type().equals(type)).findFirst();
    }

    /** The field of the root's table class that is the discriminator. */
    public String field() {
        StringBuilder name = new StringBuilder();
        for (String word : discriminator.split("[^\\p{L}\\p{N}]+", -1)) {
            name.append(name.isEmpty() || word.isEmpty() ? word : GeneratedNames.capitalize(word));
        }
        return name.isEmpty() ? "discriminator" : new NameAllocator().newName(name.toString());
    }

    /** Whether a member is one that all entities have; within an embedded value, whether that value is. */
    public boolean isShared(String member) {
        int dot = member.indexOf('.');
        return shared.contains(dot < 0 ? member : member.substring(0, dot));
    }
}
