package dev.vorm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sources that nobody would think of: those of the cases, changed at random. The processor never fails on one, and writes no
 * code that does not compile where nothing is wrong with the source. {@code -Dmutations=5000} tries more of them.
 */
class MutationTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|\\w+|\\s+|.", Pattern.DOTALL);
    private static final int RUNS = Integer.getInteger("mutations", 100);
    private static final int GROUPS = 10;
    private static final List<Path> DIRECTORIES = directories();
    private static final List<String> TOKENS = DIRECTORIES.stream()
            .flatMap(directory -> sources(directory).stream())
            .flatMap(source -> tokens(read(source)).stream())
            .filter(token -> !token.isBlank())
            .toList();

    @TempDir
    Path work;

    @RepeatedTest(GROUPS)
    void theProcessorNeverFails(RepetitionInfo group) throws IOException {
        int runs = RUNS / GROUPS;
        for (int i = 0; i < runs; i++) {
            run((group.getCurrentRepetition() - 1) * runs + i);
        }
    }

    private void run(int seed) throws IOException {
        Random random = new Random(seed);
        Path directory = DIRECTORIES.get(random.nextInt(DIRECTORIES.size()));
        List<Path> sources = sources(directory);
        int changed = random.nextInt(sources.size());
        Path input = Files.createDirectories(work.resolve("in" + seed));
        Path output = Files.createDirectories(work.resolve("out" + seed));
        List<Path> mutated = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            String text = read(sources.get(i));
            mutated.add(Files.writeString(
                    input.resolve(sources.get(i).getFileName()), i == changed ? mutate(text, random) : text));
        }

        Compilation compilation = Compilation.of(mutated, output);

        String what = "seed " + seed + " of " + mutated.get(changed) + ":\n" + read(mutated.get(changed));
        assertThat(compilation.messages()).as(what).noneMatch(message -> message.startsWith("VORM-0099"));
        List<String> errors = compilation.errors().stream()
                .filter(error -> !error.startsWith("compiler.warn"))
                .toList();
        assertThat(errors.isEmpty() || errors.stream().anyMatch(error -> isIn(error, mutated)))
                .as(what + errors + compilation.messages())
                .isTrue();
    }

    private static boolean isIn(String error, List<Path> sources) {
        return sources.stream().anyMatch(source -> error.contains(" " + source.getFileName() + ":"));
    }

    private static String mutate(String text, Random random) {
        List<String> tokens = new ArrayList<>(tokens(text));
        int changes = 1 + random.nextInt(2);
        for (int i = 0; i < changes; i++) {
            tokens.removeIf(String::isEmpty);
            int at = random.nextInt(tokens.size());
            while (!isWord(tokens.get(at))) {
                at = random.nextInt(tokens.size());
            }
            switch (random.nextInt(10)) {
                case 0 -> tokens.set(at, "");
                case 1 -> tokens.add(at, tokens.get(at) + " ");
                case 2 -> tokens.add(at, TOKENS.get(random.nextInt(TOKENS.size())) + " ");
                default -> tokens.set(at, like(tokens.get(at), random));
            }
        }
        return String.join("", tokens);
    }

    /** A token of the same kind, so that most of what comes out can be parsed. */
    private static String like(String token, Random random) {
        for (int i = 0; i < 1_000; i++) {
            String other = TOKENS.get(random.nextInt(TOKENS.size()));
            if (kind(other) == kind(token)) {
                return other;
            }
        }
        return token;
    }

    /** Signs are left alone: without one nothing can be parsed, and the processor sees nothing. */
    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.charAt(0)) || token.charAt(0) == '"';
    }

    private static int kind(String token) {
        char first = token.charAt(0);
        return Character.isUpperCase(first)
                ? 'T'
                : Character.isLetter(first) ? 'n' : Character.isDigit(first) ? '1' : first;
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).collect(Collectors.toList());
    }

    private static List<Path> directories() {
        try (Stream<Path> cases = Files.walk(CASES, 2)) {
            return cases.filter(Files::isDirectory)
                    .filter(directory -> !sources(directory).isEmpty())
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<Path> sources(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
