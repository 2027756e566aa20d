package dev.vorm.benchmarks;

import static dev.vorm.benchmarks.AuthorTable.AUTHOR;
import static dev.vorm.benchmarks.PostTable.POST;
import static dev.vorm.query.Sql.select;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** All of 100 authors with their 10 posts each with their 3 tags each; Hibernate's part is in the folder {@code hibernate}. */
public class Graph {
    private static final int TIMES = 5;

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object vorm(EventLoop loop) {
        return loop.repeat(TIMES, () -> loop.db.list(select(AUTHOR).fetch(AUTHOR.posts.with(POST.tags))));
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object handWritten(EventLoop loop) {
        return loop.repeat(TIMES, () -> loop.graphByHand.all());
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object pipelined(EventLoop loop) {
        return loop.repeat(TIMES, () -> loop.graphByHand.pipelined());
    }
}
