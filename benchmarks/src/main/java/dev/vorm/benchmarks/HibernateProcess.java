package dev.vorm.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;

/**
 * A benchmark of the folder {@code hibernate}, in a JVM with a class path of its own: Hibernate Reactive's with another major version
 * of Vert.x. What measures it is this module's, behind that.
 */
final class HibernateProcess {
    private static final Path FOLDER = Path.of("hibernate", "target");

    private HibernateProcess() {}

    /** Runs one and gives what it printed: CPU, bytes and operations a second. */
    static Cost run(String variant, String uri, List<String> jvmArguments) {
        try {
            String libraries = Files.readString(FOLDER.resolve("class-path")).strip();
            String classPath = FOLDER.resolve("classes") + ":" + libraries + ":" + Path.of("target", "classes");
            ProcessBuilder java = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString());
            java.command().addAll(jvmArguments);
            java.command()
                    .addAll(List.of("-cp", classPath, "dev.vorm.benchmarks.hibernate.HibernateGraph", variant, uri));
            Process process =
                    java.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(output);
            }
            try (Scanner figures = new Scanner(output.substring(output.lastIndexOf("cost ") + "cost ".length()))) {
                return Cost.of(
                        Double.parseDouble(figures.next()),
                        Double.parseDouble(figures.next()),
                        Double.parseDouble(figures.next()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
