package dev.vorm.processor;

import com.google.auto.service.AutoService;
import dev.vorm.processor.scan.CommentOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes what belongs to one entity or one repository, and reports all mistakes. Isolating: every file comes from one
 * type.
 */
@AutoService(Processor.class)
public final class EntityProcessor extends AbstractProcessor {
    private @Nullable Rounds rounds;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        rounds = new Rounds(environment);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Stream.of(Annotated.ENTITY_MARKS, List.of("Repository", "Projection"), Announced.ANNOTATIONS)
                .flatMap(List::stream)
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
        if (rounds != null) {
            rounds.run(annotations, round);
        }
        return false;
    }
}
