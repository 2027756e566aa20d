package dev.vorm.schema;

import dev.vorm.error.InvalidArgumentException;
import dev.vorm.mapping.MappedTable;
import dev.vorm.schema.SchemaDefinition.EnumDefinition;
import dev.vorm.schema.SchemaDefinition.SequenceDefinition;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The schema resources that builds left on the class path: a table, view, enum or sequence a line. */
final class SchemaResources {
    private static final String RESOURCE = "META-INF/vorm/schema.jsonl";

    private final Map<String, TableDefinition> tables = new LinkedHashMap<>();
    /** The tables of collections, by those of their owners, and those that are joined to a root's, by that. */
    private final Map<String, Set<TableDefinition>> parts = new LinkedHashMap<>();
    /** The tables of roots, by those that are joined to them. */
    private final Map<String, String> roots = new HashMap<>();

    private final Map<String, EnumDefinition> enums = new LinkedHashMap<>();
    private final Map<String, SequenceDefinition> sequences = new LinkedHashMap<>();

    private SchemaResources() {}

    /** The definitions of the given tables and of what they need, or all when none are given. */
    static SchemaDefinition load(List<MappedTable<?>> tables) {
        if (tables.isEmpty()) {
            return read(defaultLoader()).all();
        }
        Map<ClassLoader, SchemaResources> resources = new HashMap<>();
        Set<TableDefinition> wanted = new LinkedHashSet<>();
        Set<EnumDefinition> enums = new LinkedHashSet<>();
        Set<SequenceDefinition> sequences = new LinkedHashSet<>();
        for (MappedTable<?> table : tables) {
            ClassLoader loader =
                    Objects.requireNonNullElseGet(table.getClass().getClassLoader(), SchemaResources::defaultLoader);
            SchemaResources found = resources.computeIfAbsent(loader, SchemaResources::read);
            String name = Ddl.name(table.schema(), table.name());
            Set<TableDefinition> all = new LinkedHashSet<>();
            found.addWithParts(found.table(found.roots.getOrDefault(name, name)), all);
            wanted.addAll(all);
            all.forEach(each -> enums.addAll(found.enumsOf(each)));
            all.forEach(each -> sequences.addAll(found.sequencesOf(each)));
        }
        return new SchemaDefinition(List.copyOf(wanted), List.copyOf(enums), List.copyOf(sequences));
    }

    /** The definitions of a resource's lines. */
    static SchemaDefinition parse(List<String> lines) {
        SchemaResources resources = new SchemaResources();
        lines.forEach(resources::add);
        return resources.all();
    }

    private static ClassLoader defaultLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : ClassLoader.getSystemClassLoader();
    }

    private static SchemaResources read(ClassLoader loader) {
        SchemaResources resources = new SchemaResources();
        try {
            for (URL resource : Collections.list(loader.getResources(RESOURCE))) {
                try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8))) {
                    lines.lines().forEach(resources::add);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new InvalidArgumentException("The resource " + RESOURCE + " cannot be read", e);
        }
        return resources;
    }

    /** The first of several with one name counts, as everywhere on a class path. */
    private void add(String line) {
        if (line.isBlank()) {
            return;
        }
        JsonObject object = new JsonObject(line);
        if (object.containsKey("enum")) {
            EnumDefinition type = DefinitionReader.enumType(object);
            enums.putIfAbsent(Ddl.name(type.schema(), type.name()), type);
        } else if (object.containsKey("sequence")) {
            SequenceDefinition sequence = DefinitionReader.sequence(object);
            sequences.putIfAbsent(Ddl.name(sequence.schema(), sequence.name()), sequence);
        } else {
            TableDefinition table = DefinitionReader.table(object);
            if (tables.putIfAbsent(Ddl.name(table), table) == null) {
                addPart(table, object);
            }
        }
    }

    private void addPart(TableDefinition table, JsonObject object) {
        String whole = object.getString("joinedTo");
        if (whole != null) {
            roots.put(Ddl.name(table), whole);
        } else if (object.containsKey("elementsOf")) {
            whole = Ddl.name(table.schema(), object.getString("elementsOf"));
        }
        if (whole != null) {
            parts.computeIfAbsent(whole, name -> new LinkedHashSet<>()).add(table);
        }
    }

    private void addWithParts(TableDefinition table, Set<TableDefinition> all) {
        all.add(table);
        parts.getOrDefault(Ddl.name(table), Set.of()).forEach(part -> addWithParts(part, all));
    }

    private SchemaDefinition all() {
        return new SchemaDefinition(
                List.copyOf(tables.values()), List.copyOf(enums.values()), List.copyOf(sequences.values()));
    }

    private TableDefinition table(String name) {
        TableDefinition definition = tables.get(name);
        if (definition == null) {
            throw new InvalidArgumentException("The table " + name + " is in no " + RESOURCE
                    + " on the class path: was the build's annotation processor run, and its resource packed?");
        }
        return definition;
    }

    private List<EnumDefinition> enumsOf(TableDefinition table) {
        List<EnumDefinition> types = new ArrayList<>();
        for (TableDefinition.Column column : table.columns()) {
            EnumDefinition type = enums.get(column.type().replace("[]", ""));
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }

    private List<SequenceDefinition> sequencesOf(TableDefinition table) {
        return sequences.values().stream()
                .filter(sequence -> sequence.schema().equals(table.schema())
                        && sequence.table().equals(table.name()))
                .toList();
    }
}
