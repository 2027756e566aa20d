package dev.vorm.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the processor adds to a compile: entities with a repository each, compiled with it, beside the same entities and the code
 * that it generated for them, compiled without it. Each compile is the first of a JVM of its own.
 */
final class CompileTime {
    private static final List<Integer> SIZES = List.of(200, 1_000);
    private static final int PACKAGE = 50;

    private CompileTime() {}

    /** The lines of the table of figures. */
    static String lines(int rounds) throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder(
                String.format(Locale.ROOT, "%-14s %-18s %10s %8s%n", "compile", "variant", "CPU s", "CPU x"));
        for (int size : SIZES) {
            Path directory = Files.createTempDirectory("vorm-compile");
            try {
                Path sources = Files.createDirectories(directory.resolve("sources"));
                write(sources, size);
                Path generated = directory.resolve("generated");
                List<Double> without = new ArrayList<>();
                List<Double> with = new ArrayList<>();
                for (int round = 1; round <= rounds; round++) {
                    System.err.printf("CompileTime of %d entities, round %d of %d%n", size, round, rounds);
                    with.add(fork(directory, List.of(sources), generated));
                    without.add(fork(directory, List.of(sources, generated), null));
                }
                lines.append(line(size, "withoutProcessor", without, without));
                lines.append(line(size, "vorm", with, without));
            } finally {
                delete(directory);
            }
        }
        return lines.toString();
    }

    private static String line(int size, String variant, List<Double> seconds, List<Double> peer) {
        return String.format(
                Locale.ROOT,
                "%-14s %-18s %10.2f %8.2f%n",
                size + " entities",
                variant,
                median(seconds),
                median(seconds) / median(peer));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Compiles in another JVM; gives its CPU time. */
    private static double fork(Path directory, List<Path> sources, Path generated)
            throws IOException, InterruptedException {
        if (generated != null) {
            delete(generated);
            Files.createDirectories(generated);
        }
        Path classes = directory.resolve("classes");
        delete(classes);
        Files.createDirectories(classes);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx2g",
                "-classpath",
                System.getProperty("java.class.path"),
                CompileTime.class.getName(),
                classes.toString(),
                generated == null ? "" : generated.toString()));
        sources.forEach(path -> command.add(path.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("The compile failed: " + output);
        }
        return Double.parseDouble(output.strip());
    }

    /**
     * Compiles, and prints the seconds of CPU that it took.
     *
     * @param arguments where classes go, where generated sources go or "" for no processor, and the directories of sources
     */
    public static void main(String[] arguments) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<Path> sources = new ArrayList<>();
        for (String directory : List.of(arguments).subList(2, arguments.length)) {
            try (Stream<Path> files = Files.walk(Path.of(directory))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        String classPath = System.getProperty("java.class.path");
        List<String> options = new ArrayList<>(
                List.of("--release", "17", "-classpath", classPath, "-d", arguments[0], "-encoding", "UTF-8"));
        options.addAll(
                arguments[1].isEmpty()
                        ? List.of("-proc:none")
                        : List.of(
                                "-processor",
                                "dev.vorm.processor.EntityProcessor,dev.vorm.processor.RegistryProcessor",
                                "-s",
                                arguments[1]));
        try (StandardJavaFileManager manager =
                javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            Iterable<? extends JavaFileObject> files = manager.getJavaFileObjectsFromPaths(sources);
            if (!javac.getTask(null, manager, null, options, null, files).call()) {
                System.exit(1);
            }
        }
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(system.getProcessCpuTime() / 1e9);
    }

    private static void write(Path sources, int size) throws IOException {
        for (int i = 0; i < size; i++) {
            String name = "app.part" + i / PACKAGE;
            Path directory = Files.createDirectories(sources.resolve(name.replace('.', '/')));
            boolean isFirst = i % PACKAGE == 0;
            Files.writeString(directory.resolve("Item" + i + ".java"), entity(name, i, isFirst ? i : i - 1));
            Files.writeString(directory.resolve("Item" + i + "Repository.java"), repository(name, i));
        }
    }

    /** Every other one is a class. */
    private static String entity(String packageName, int number, int other) {
        String open = number % 2 == 0 ? "public record Item%1$d(\n" : "public class Item%1$d {\n";
        String separator = number % 2 == 0 ? "," : ";";
        String end = number % 2 == 0 ? ") {" : ";";
        String text = "package " + packageName + ";\n"
                + "import dev.vorm.annotation.*;\nimport dev.vorm.relationship.Ref;\n"
                + "import java.math.BigDecimal;\nimport java.time.*;\nimport java.util.*;\n"
                + "@Table(\"items_%1$d\")\n@Index(columns = {\"name\", \"created_at desc\"})\n" + open
                + String.join(
                        separator + "\n",
                        "@Id @Generated Long id",
                        "@Column(length = 50) String name",
                        "@Unique String email",
                        "@Nullable String note",
                        "Level level",
                        "int number",
                        "BigDecimal price",
                        "boolean open",
                        "List<String> tags",
                        "@Nullable LocalDate due",
                        "@Embedded Place place",
                        "@SuppressWarnings(\"vorm.index\") @Relationship @Nullable Ref<Item%2$d, Long> other",
                        "@CreatedAt Instant createdAt",
                        "@UpdatedAt Instant updatedAt",
                        "@Version int version")
                + end
                + "\n    public enum Level { LOW, HIGH }\n"
                + "    public record Place(String street, @Column(length = 10) String zip, double lat, double lon) {}\n}\n";
        return String.format(Locale.ROOT, text, number, other);
    }

    private static String repository(String packageName, int number) {
        return String.format(
                Locale.ROOT,
                "package %1$s;\nimport dev.vorm.annotation.Repository;\nimport dev.vorm.repository.CrudRepository;\n"
                        + "@Repository public interface Item%2$dRepository extends CrudRepository<Item%2$d, Long> {}\n",
                packageName,
                number);
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
