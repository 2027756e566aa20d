package dev.vorm.benchmarks;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.testing.PostgresServer;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Starts a PostgreSQL, runs every benchmark in turns with its peers (each in a JVM of its own, round after round, so that
 * a machine that gets slower does so for all), and prints medians and ratios.
 */
public final class Benchmarks {
    private static final Map<Class<?>, List<String>> ALL = benchmarks();
    private static final int DEFAULT_ROUNDS = 5;
    private static final int WARMUP = 5;
    private static final int ITERATIONS = 3;
    private static final List<String> JVM = List.of("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC");
    private static final Duration FAR = Duration.ofMillis(5).dividedBy(2);

    private Benchmarks() {}

    private static Map<Class<?>, List<String>> benchmarks() {
        List<String> three = List.of("handWritten", "vorm", "asInTheGuide");
        Map<Class<?>, List<String>> all = new LinkedHashMap<>();
        all.put(FindById.class, three);
        all.put(FindAll.class, three);
        all.put(InsertAll.class, three);
        all.put(TwoUpdates.class, List.of("handWritten", "vorm", "executeAll", "asInTheGuide"));
        List<String> sharing =
                List.of("handWritten", "vorm", "poolWithoutTimeout", "pipelinedClient", "sharedConnection");
        all.put(SharingOne.class, sharing);
        all.put(SharingSixteen.class, sharing);
        all.put(Mapping.class, List.of("handWritten", "vorm"));
        all.put(Rendering.class, List.of("vorm", "jooq", "vormTextOnly", "jooqTextOnly"));
        all.put(Graph.class, List.of("handWritten", "vorm", "pipelined", "hibernateJoin", "hibernateSubselect"));
        return all;
    }

    /**
     * Runs them.
     *
     * @param arguments the number of rounds, 5 by default, and the name of the one that is to run, all by default
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT_ROUNDS;
        String only = arguments.length > 1 ? arguments[1] : "";
        if (only.isEmpty() || only.equals(CompileTime.class.getSimpleName())) {
            System.out.println(CompileTime.lines(rounds));
        }
        try (PostgresServer server = PostgresServer.start()) {
            String uri = server.createDatabase("benchmarks");
            fill(uri);
            StringBuilder table = new StringBuilder(
                    line("benchmark", "variant", "CPU us/op", "bytes/op", "CPU x", "bytes x", "us/op"));
            for (Map.Entry<Class<?>, List<String>> benchmark : ALL.entrySet()) {
                if (!only.isEmpty() && !benchmark.getKey().getSimpleName().equals(only)) {
                    continue;
                }
                table.append(lines(
                        benchmark.getKey().getSimpleName(),
                        measure(benchmark.getKey(), benchmark.getValue(), rounds, uri)));
                if (benchmark.getKey() == Graph.class) {
                    table.append(lines("GraphFar", measureFar(benchmark.getValue(), rounds, uri)));
                }
            }
            System.out.println(table);
        }
    }

    private static void fill(String uri) {
        Vertx vertx = Vertx.vertx();
        Database db = Database.connect(vertx, DatabaseOptions.uri(uri));
        db.schema().createMissing().await();
        new ReadingCrud(db)
                .insertAll(IntStream.range(0, EventLoop.ROWS)
                        .mapToObj(Reading::number)
                        .toList())
                .await();
        GraphRows.insert(db);
        db.close().await();
        vertx.close().await();
    }

    /** With a server that a round trip takes 5 ms more to. */
    private static Map<String, List<Cost>> measureFar(List<String> variants, int rounds, String uri) throws Exception {
        try (DelayProxy far = new DelayProxy(uri, FAR)) {
            return measure(Graph.class, variants, rounds, far.uri());
        }
    }

    private static Map<String, List<Cost>> measure(Class<?> benchmark, List<String> variants, int rounds, String uri)
            throws RunnerException {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (String variant : variants) {
                System.err.printf("%s.%s, round %d of %d%n", benchmark.getSimpleName(), variant, round, rounds);
                costs.computeIfAbsent(variant, v -> new ArrayList<>()).add(run(benchmark, variant, uri));
            }
        }
        return costs;
    }

    private static Cost run(Class<?> benchmark, String variant, String uri) throws RunnerException {
        if (variant.startsWith("hibernate")) {
            return HibernateProcess.run(variant, uri, JVM);
        }
        Options options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\." + variant + "$")
                .forks(1)
                .warmupIterations(WARMUP)
                .measurementIterations(ITERATIONS)
                .warmupTime(TimeValue.seconds(1))
                .measurementTime(TimeValue.seconds(1))
                .jvmArgsPrepend(JVM.toArray(String[]::new))
                .jvmArgsAppend("-D" + EventLoop.URI + "=" + uri)
                .addProfiler(EventLoopCost.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        RunResult result = new Runner(options).runSingle();
        return Cost.of(
                result.getSecondaryResults().get(EventLoopCost.CPU).getScore(),
                result.getSecondaryResults().get(EventLoopCost.BYTES).getScore(),
                result.getPrimaryResult().getScore());
    }

    private static String lines(String benchmark, Map<String, List<Cost>> costs) {
        Cost peer = Cost.median(costs.values().iterator().next());
        StringBuilder lines = new StringBuilder();
        costs.forEach((variant, measured) -> {
            Cost cost = Cost.median(measured);
            lines.append(line(
                    benchmark,
                    variant,
                    String.format(Locale.ROOT, "%.2f", cost.cpu()),
                    String.format(Locale.ROOT, "%.0f", cost.bytes()),
                    String.format(Locale.ROOT, "%.2f", cost.cpu() / peer.cpu()),
                    String.format(Locale.ROOT, "%.2f", cost.bytes() / peer.bytes()),
                    String.format(Locale.ROOT, "%.0f", cost.time())));
        });
        return lines.toString();
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-14s %-18s %10s %12s %8s %8s %8s%n", cells);
    }
}
