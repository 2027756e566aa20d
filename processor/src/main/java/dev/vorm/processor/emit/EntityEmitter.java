package dev.vorm.processor.emit;

import com.palantir.javapoet.JavaFile;
import dev.vorm.processor.plan.EntityPlan;
import java.util.ArrayList;
import java.util.List;

/** Writes the files of an entity. */
public final class EntityEmitter {
    private EntityEmitter() {}

    /** All files of an entity. */
    public static List<JavaFile> emit(EntityPlan entity) {
        SourceWriter writer = writer(entity);
        List<JavaFile> files = new ArrayList<>();
        files.addAll(tables(entity, false, writer));
        files.add(
                entity.root().isPresent()
                        ? new RootMappingEmitter(entity).emit(writer)
                        : new MappingEmitter(entity).emit(writer));
        files.add(new CrudEmitter(entity).emit(writer));
        // The entities under a root have the key of the root.
        if (entity.mapping().key().isGenerated() && entity.leaf().isEmpty()) {
            files.add(KeyEmitter.emit(entity, writer));
        }
        if (entity.isRecord() && !entity.isView()) {
            files.add(new BuilderEmitter(entity).emit(writer));
        }
        return files;
    }

    /** Only the table and paths to it, for an entity that was found wrong, so that what uses it does not become an error, too. */
    public static List<JavaFile> emitTables(EntityPlan entity) {
        return tables(entity, true, writer(entity));
    }

    private static List<JavaFile> tables(EntityPlan entity, boolean alone, SourceWriter writer) {
        TableEmitter table = new TableEmitter(entity, alone);
        return entity.hasKey()
                ? List.of(table.emit(writer), new PathEmitter(entity, alone, table).emit(writer))
                : List.of(table.emit(writer));
    }

    private static SourceWriter writer(EntityPlan entity) {
        String kind = entity.isRecord() ? "record" : entity.root().isPresent() ? "type" : "class";
        return new SourceWriter(entity.names().entity(), kind, entity.isPublic(), entity.origin());
    }
}
