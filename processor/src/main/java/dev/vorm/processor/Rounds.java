package dev.vorm.processor;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.emit.EntityEmitter;
import dev.vorm.processor.emit.RepositoryEmitter;
import dev.vorm.processor.model.RepositoryModel;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.EntityPlanner;
import dev.vorm.processor.scan.CommentOption;
import dev.vorm.processor.scan.ScannedRepository;
import dev.vorm.processor.scan.Scanner;
import dev.vorm.processor.validate.CompileRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The rounds of a compile. A type that speaks of missing types waits, since another processor may still write them; it
 * waits no longer once a round brings nothing but files of ours. Warnings come in the last round: where they are to be errors, one in
 * an earlier round would be the end of the rounds, and what they had still to write would be missing. Types are remembered by name, in the order of names, so
 * that the order in which javac sees the sources makes no difference.
 */
final class Rounds {
    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final Reporter reporter;
    private final Output output;
    private final Planned planned;
    private final CompileRules compileRules = new CompileRules();
    private final Set<String> compiled = new TreeSet<>();
    private final Set<String> entities = new TreeSet<>();
    private final Set<String> repositories = new TreeSet<>();
    private final Set<String> projections = new TreeSet<>();
    private final Set<String> broken = new HashSet<>();
    private final Set<String> warned = new TreeSet<>();
    private boolean first = true;
    private boolean optionsChecked;

    Rounds(ProcessingEnvironment environment) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
        this.reporter = new Reporter(environment.getMessager());
        this.output = new Output(environment, reporter);
        this.planned = Planned.start(elements);
    }

    void run(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<String> found = Annotated.entities(annotations, round);
        compiled.addAll(found);
        entities.addAll(found);
        repositories.addAll(Annotated.repositories(annotations, round));
        projections.addAll(Annotated.projections(annotations, round));
        Announced.in(annotations, round).forEach(reporter::report);

        boolean waits = !round.processingOver() && (first || output.isJoined(round.getRootElements()));
        boolean writes = !round.processingOver();
        first = false;
        Scanner scanner = new Scanner(elements, environment.getTypeUtils(), environment.getOptions(), compiled);
        each(entities, waits, type -> entity(scanner, type, writes));
        each(repositories, waits, type -> repository(scanner, type, writes));
        // A projection can lead over any entity.
        if (entities.isEmpty() || !waits) {
            each(projections, waits, type -> projection(scanner, type, writes));
        }
        if (round.processingOver()) {
            each(
                    warned,
                    false,
                    type -> CheckedEntity.of(scanner, type).warnings().forEach(reporter::report));
            reporter.warn(elements);
        }
    }

    private void each(Set<String> names, boolean waits, Consumer<TypeElement> action) {
        for (String name : List.copyOf(names)) {
            TypeElement type = elements.getTypeElement(name);
            if (type == null || (waits && waits(type))) {
                continue;
            }
            names.remove(name);
            try {
                action.accept(type);
            } catch (RuntimeException failure) {
                broken.add(name);
                reporter.failed(type, failure);
            }
        }
    }

    private boolean waits(TypeElement type) {
        return Scanner.isUnresolved(type)
                || Scanner.entityOf(type).filter(entities::contains).isPresent();
    }

    private void entity(Scanner scanner, TypeElement type, boolean writes) {
        CheckedEntity entity = CheckedEntity.of(scanner, type);
        List<Diagnostic> mistakes = new ArrayList<>(entity.mistakes());
        entity.model().map(compileRules::check).ifPresent(mistakes::addAll);
        if (!optionsChecked) {
            optionsChecked = true;
            mistakes.addAll(CommentOption.check(environment.getOptions(), type));
        }
        mistakes.forEach(reporter::report);
        boolean sound = mistakes.isEmpty() && entity.isSound();
        String name = type.getQualifiedName().toString();
        Optional<EntityPlan> plan = entity.emittable().map(EntityPlanner::plan);
        if (sound) {
            plan.ifPresent(made -> planned.add(name, made));
        } else {
            broken.add(name);
        }
        if (writes && plan.isPresent() && CompileRules.leaveFree(mistakes)) {
            boolean changed =
                    output.write(type, sound ? EntityEmitter.emit(plan.get()) : EntityEmitter.emitTables(plan.get()));
            // What has not changed may be a class file, which does not say what is to be suppressed.
            if (sound && changed && !entity.warnings().isEmpty()) {
                warned.add(name);
            }
        }
    }

    private void repository(Scanner scanner, TypeElement type, boolean writes) {
        ScannedRepository repository = scanner.repository(type);
        List<Diagnostic> mistakes = new ArrayList<>(repository.diagnostics());
        repository.model().map(compileRules::check).ifPresent(mistakes::addAll);
        mistakes.forEach(reporter::report);
        Optional<RepositoryModel> sound = repository
                .model()
                .filter(model ->
                        mistakes.isEmpty() && !broken.contains(model.entity().canonicalName()));
        if (writes && sound.isPresent()) {
            output.write(type, List.of(RepositoryEmitter.emit(sound.get())));
        }
    }

    private void projection(Scanner scanner, TypeElement type, boolean writes) {
        CheckedProjection projection = CheckedProjection.of(scanner, type);
        List<Diagnostic> mistakes = new ArrayList<>(projection.mistakes());
        projection.model().map(compileRules::check).ifPresent(mistakes::addAll);
        mistakes.forEach(reporter::report);
        if (writes && projection.model().isPresent() && CompileRules.leaveFree(mistakes)) {
            output.write(type, List.of(projection.file(broken)));
        }
    }
}
