package dev.vorm.schema;

import dev.vorm.error.InvalidArgumentException;
import dev.vorm.mapping.EntityTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The schema resources that builds left on the class path, one table a line. */
final class SchemaResources {
    private static final String RESOURCE = "META-INF/vorm/schema.jsonl";

    private SchemaResources() {}

    /** The definitions of the given tables, or of all when none are given. */
    static List<TableDefinition> load(List<EntityTable<?>> tables) {
        if (tables.isEmpty()) {
            return List.copyOf(read(defaultLoader()).values());
        }
        Map<ClassLoader, Map<String, TableDefinition>> resources = new HashMap<>();
        List<TableDefinition> wanted = new ArrayList<>();
        for (EntityTable<?> table : tables) {
            String name = Ddl.name(table.schema(), table.name());
            ClassLoader loader =
                    Objects.requireNonNullElseGet(table.getClass().getClassLoader(), SchemaResources::defaultLoader);
            TableDefinition definition =
                    resources.computeIfAbsent(loader, SchemaResources::read).get(name);
            if (definition == null) {
                throw new InvalidArgumentException("The table " + name + " is in no " + RESOURCE
                        + " on the class path: was the build's annotation processor run, and its resource packed?");
            }
            wanted.add(definition);
        }
        return wanted;
    }

    private static ClassLoader defaultLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : ClassLoader.getSystemClassLoader();
    }

    private static Map<String, TableDefinition> read(ClassLoader loader) {
        Map<String, TableDefinition> tables = new LinkedHashMap<>();
        try {
            for (URL resource : Collections.list(loader.getResources(RESOURCE))) {
                try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8))) {
                    lines.lines()
                            .filter(line -> !line.isBlank())
                            .map(TableDefinition::parse)
                            .forEach(table -> tables.putIfAbsent(Ddl.name(table), table));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new InvalidArgumentException("The resource " + RESOURCE + " cannot be read", e);
        }
        return tables;
    }
}
