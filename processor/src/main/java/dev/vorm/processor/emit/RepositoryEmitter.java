package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.vorm.processor.model.FetchModel;
import dev.vorm.processor.model.FetchModel.Fetched;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.RepositoryModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the class that implements a repository interface. */
public final class RepositoryEmitter {
    private static final String EXECUTOR = "executor";

    private RepositoryEmitter() {}

    /** The file of a repository. */
    public static JavaFile emit(RepositoryModel repository) {
        SourceWriter writer = new SourceWriter(
                repository.type(),
                "interface",
                repository.isPublic(),
                repository.place().element());
        ClassName name = GeneratedNames.peer(repository.type(), "Impl");
        TypeSpec type = writer.classBuilder(name)
                .addJavadoc("{@link $T}, running on a {@link $T}.\n", repository.type(), RuntimeTypes.SQL_EXECUTOR)
                .superclass(GeneratedNames.of(repository.entity()).crud())
                .addSuperinterface(repository.type())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(RuntimeTypes.SQL_EXECUTOR, EXECUTOR)
                        .addStatement("super(executor)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("with")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(name)
                        .addParameter(RuntimeTypes.SQL_EXECUTOR, EXECUTOR)
                        .addStatement("return new $T(executor)", name)
                        .build())
                .addMethods(repository.fetching().stream()
                        .map(fetching -> fetching(repository, fetching))
                        .toList())
                .build();
        return writer.file(type);
    }

    /** A read that loads relationships along. */
    private static MethodSpec fetching(RepositoryModel repository, FetchModel fetching) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(fetching.method())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(fetching.result());
        fetching.parameter().ifPresent(parameter -> method.addParameter(parameter.type(), parameter.name()));
        LocalNames locals = new LocalNames();
        CodeBlock argument = fetching.parameter()
                .map(parameter -> CodeBlock.of("$N", locals.add(parameter.name())))
                .orElse(CodeBlock.of(""));
        String steps = locals.add("steps");
        String kind = switch (fetching.method()) {
            case "findById" -> "optional";
            case "getById" -> "one";
            default -> "list";
        };
        return method.addStatement(
                        "return $T.with($L)\n.$N($N -> new $T($N).$N($L))",
                        RuntimeTypes.FETCH_ALONG,
                        Stream.concat(Stream.of(CodeBlock.of("executor()")), fetches(fetching.fetched()))
                                .collect(CodeBlock.joining(",$W")),
                        kind,
                        steps,
                        GeneratedNames.of(repository.entity()).crud(),
                        steps,
                        fetching.method(),
                        argument)
                .build();
    }

    private static Stream<CodeBlock> fetches(List<Fetched> fetched) {
        return fetched.stream().map(each -> {
            GeneratedNames names = GeneratedNames.of(each.entity());
            CodeBlock one = CodeBlock.of("$T.$N.$L", names.table(), names.handle(), each.property());
            return each.along().isEmpty()
                    ? one
                    : CodeBlock.of("$L.with($L)", one, fetches(each.along()).collect(CodeBlock.joining(",$W")));
        });
    }
}
