package dev.vorm.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.model.GeneratedNames;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * What is generated for a projection.
 *
 * @param type the record
 * @param projection the generated class
 * @param handle the constant in it
 * @param isPublic whether it can be seen from other packages
 * @param entity the names of what is generated for the entity
 * @param names the names of the components
 * @param components the components
 * @param origin the record, for compilers that follow which file came from which
 */
public record ProjectionPlan(
        ClassName type,
        ClassName projection,
        String handle,
        boolean isPublic,
        GeneratedNames entity,
        List<String> names,
        List<ComponentPlan> components,
        Element origin) {
    public ProjectionPlan {
        names = List.copyOf(names);
        components = List.copyOf(components);
    }

    /** What is selected, in the order in which it is read. */
    public List<SelectedPlan> selected() {
        return ComponentPlan.selected(components);
    }
}
