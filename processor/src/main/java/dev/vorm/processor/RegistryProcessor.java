package dev.vorm.processor;

import com.google.auto.service.AutoService;
import dev.vorm.processor.emit.SchemaResource;
import dev.vorm.processor.emit.StatementResource;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.EntityPlanner;
import dev.vorm.processor.scan.CommentOption;
import dev.vorm.processor.scan.Scanner;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Writes what is about all entities of a compile: the resources of tables and statements. Aggregating. It reports no
 * mistakes, since {@link EntityProcessor} does, and when there are any it writes nothing.
 */
@AutoService(Processor.class)
public final class RegistryProcessor extends AbstractProcessor {
    private final Set<String> entities = new TreeSet<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Annotated.ENTITY_MARKS.stream()
                .map(name -> "dev.vorm.annotation." + name)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(CommentOption.NAME);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        entities.addAll(Annotated.entities(annotations, round));
        if (round.processingOver() && !round.errorRaised() && !entities.isEmpty()) {
            List<EntityPlan> plans = plans();
            write("schema", plans, plans.stream().flatMap(SchemaResource::lines).distinct());
            write("statements", plans, plans.stream().flatMap(plan -> StatementResource.lines(plan).stream()));
        }
        return false;
    }

    private List<EntityPlan> plans() {
        Scanner scanner = new Scanner(
                processingEnv.getElementUtils(), processingEnv.getTypeUtils(), processingEnv.getOptions(), entities);
        List<EntityPlan> plans = new ArrayList<>();
        Elements elements = processingEnv.getElementUtils();
        for (String name : entities) {
            Planned.find(elements, name)
                    .or(() -> plan(scanner, elements.getTypeElement(name)))
                    .ifPresent(plans::add);
        }
        return plans;
    }

    /** The plan of an entity; nothing when it is wrong or we fail on it, which is reported by then. */
    private static Optional<EntityPlan> plan(Scanner scanner, TypeElement type) {
        try {
            CheckedEntity entity = CheckedEntity.of(scanner, type);
            return entity.isSound() ? entity.model().map(EntityPlanner::plan) : Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.empty();
        }
    }

    private void write(String name, List<EntityPlan> plans, Stream<String> lines) {
        Element[] origins = plans.stream().map(EntityPlan::origin).toArray(Element[]::new);
        String path = "META-INF/vorm/" + name + ".jsonl";
        try (Writer writer = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", path, origins)
                .openWriter()) {
            for (String line : lines.sorted().distinct().toList()) {
                writer.write(line + "\n");
            }
        } catch (IOException failure) {
            new Reporter(processingEnv.getMessager()).failed(origins[0], failure);
        }
    }
}
