package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.RepositoryModel;
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
                .build();
        return writer.file(type);
    }
}
