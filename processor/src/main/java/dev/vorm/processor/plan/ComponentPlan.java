package dev.vorm.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.model.GeneratedNames;
import java.util.ArrayList;
import java.util.List;

/** A component of a projection: what is selected for it, and how it is read. */
public sealed interface ComponentPlan {
    /** What is selected for it, in the order in which it is read. */
    List<SelectedPlan> selected();

    /**
     * A property of an entity, or an expression.
     *
     * @param member as what it is read
     * @param selected its columns
     */
    record Value(MemberPlan member, List<SelectedPlan> selected) implements ComponentPlan {
        public Value {
            selected = List.copyOf(selected);
        }
    }

    /**
     * A number of entities.
     *
     * @param selected the number, a {@code bigint}
     * @param isInt whether the component is an {@code int}
     */
    record Count(List<SelectedPlan> selected, boolean isInt) implements ComponentPlan {
        public Count {
            selected = List.copyOf(selected);
        }
    }

    /**
     * A record of what a reference leads to, or of the entity itself.
     *
     * @param name the component
     * @param word what generated code calls it
     * @param type the record
     * @param projection the class that is generated for it
     * @param handle the constant in it
     * @param nullable whether there need not be an entity that it is of
     * @param optional whether the declared type is {@code Optional}
     * @param probe what is never NULL where there is an entity, if that is selected for nothing else
     * @param probed the index of what is never NULL
     * @param components its components
     */
    record Nested(
            String name,
            String word,
            ClassName type,
            ClassName projection,
            String handle,
            boolean nullable,
            boolean optional,
            List<SelectedPlan> probe,
            int probed,
            List<ComponentPlan> components)
            implements ComponentPlan {
        public Nested {
            probe = List.copyOf(probe);
            components = List.copyOf(components);
        }

        @Override
        public List<SelectedPlan> selected() {
            List<SelectedPlan> all = new ArrayList<>(ComponentPlan.selected(components));
            all.addAll(probe);
            return all;
        }

        /** What is in it from other rows, in the order in which its own projection names that. */
        public List<Rows> rows() {
            return ComponentPlan.rows(components);
        }
    }

    /**
     * What comes from other rows, by a statement of its own.
     *
     * @param name the component
     * @param label what logs and errors call it
     * @param owner the names of what is generated for the entity that has the relationship
     * @param relationship the relationship
     * @param key the {@link WaySteps steps} to that entity's key from the table of the projection
     * @param shape what is read of the other entities
     * @param many whether it is a list, and not at most one
     * @param optional whether the declared type is {@code Optional}
     */
    record Rows(
            String name,
            String label,
            GeneratedNames owner,
            String relationship,
            List<String> key,
            Shape shape,
            boolean many,
            boolean optional)
            implements ComponentPlan {
        public Rows {
            key = List.copyOf(key);
        }

        /** Nothing: the keys stand behind what is selected for all. */
        @Override
        public List<SelectedPlan> selected() {
            return List.of();
        }
    }

    /** What is read of an entity. */
    sealed interface Shape {}

    /**
     * A projection of it.
     *
     * @param projection the generated class
     * @param handle the constant in it
     */
    record OfProjection(ClassName projection, String handle) implements Shape {}

    /**
     * A value of it.
     *
     * @param entity the names of what is generated for it
     * @param value the value
     */
    record OfValue(GeneratedNames entity, SelectedPlan value) implements Shape {}

    /**
     * What another relationship of it leads to.
     *
     * @param entity the names of what is generated for it
     * @param owner the names of what is generated for the entity that has that relationship
     * @param relationship that relationship
     * @param key the steps to the key of that entity
     * @param shape what is read of the entities that it leads to
     */
    record OfList(GeneratedNames entity, GeneratedNames owner, String relationship, List<String> key, Shape shape)
            implements Shape {
        public OfList {
            key = List.copyOf(key);
        }
    }

    /** What comes from other rows: that of the components themselves, and behind it what is in records. */
    static List<Rows> rows(List<ComponentPlan> components) {
        List<Rows> rows = new ArrayList<>();
        for (ComponentPlan component : components) {
            if (component instanceof Rows own) {
                rows.add(own);
            }
        }
        for (ComponentPlan component : components) {
            if (component instanceof Nested nested) {
                rows.addAll(nested.rows());
            }
        }
        return rows;
    }

    /** What is selected for some components, one behind the other. */
    static List<SelectedPlan> selected(List<ComponentPlan> components) {
        return components.stream()
                .flatMap(component -> component.selected().stream())
                .toList();
    }
}
