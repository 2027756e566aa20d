package dev.vorm.benchmarks.hibernate;

import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * All authors with their posts with their tags, in a session of their own, read only so that nothing is kept for comparing: by one
 * query that joins all, and by a query of authors and posts with a second one for the tags of all posts.
 */
public class HibernateGraph {
    private static final int TIMES = 5;
    private static final int WARMUP = 5;
    private static final int ITERATIONS = 3;
    private static final String PROFILER = "dev.vorm.benchmarks.EventLoopCost";
    private static final String POSTS = "select distinct a from Author a left join fetch a.posts p";
    private static final String ALL = POSTS + " left join fetch p.tags";

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object hibernateJoin(Sessions sessions) {
        return sessions.repeat(TIMES, session -> authors(session, ALL));
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object hibernateSubselect(Sessions sessions) {
        return sessions.repeat(
                TIMES,
                session -> authors(session, POSTS).thenCompose(authors -> {
                    Post one = authors.get(0).getPosts().iterator().next();
                    // With the tags of one post come those of all.
                    return Stage.fetch(one.getTags()).thenApply(tags -> authors);
                }));
    }

    private static CompletionStage<java.util.List<Author>> authors(Stage.Session session, String query) {
        return session.createSelectionQuery(query, Author.class).setReadOnly(true).getResultList();
    }

    /**
     * Runs one and prints its CPU time, bytes, and operations a second.
     *
     * @param arguments its name, and the URI of the database
     */
    public static void main(String[] arguments) throws RunnerException {
        System.setProperty(Sessions.URI, arguments[1]);
        RunResult result = new Runner(new OptionsBuilder()
                        .include("\\." + arguments[0] + "$")
                        .forks(0)
                        .warmupIterations(WARMUP)
                        .measurementIterations(ITERATIONS)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(PROFILER)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        System.out.println("cost "
                + result.getSecondaryResults().get("cpu").getScore() + " "
                + result.getSecondaryResults().get("bytes").getScore() + " "
                + result.getPrimaryResult().getScore());
        System.exit(0);
    }
}
