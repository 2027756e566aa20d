package dev.vorm.benchmarks;

import static dev.vorm.benchmarks.ReadingTable.READING;
import static dev.vorm.query.Sql.select;

import dev.vorm.query.Query;
import dev.vorm.sql.Rendered;
import dev.vorm.sql.Renderer;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.conf.ParamType;
import org.jooq.conf.RenderKeywordCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** From the parts of a query with three joins and five conditions to its text and its binds, without a server. */
public class Rendering {
    private static final int TIMES = 10_000;
    private static final int LIMIT = 20;

    private static final ReadingTable FIRST = READING.as("a");
    private static final ReadingTable SECOND = READING.as("b");
    private static final ReadingTable THIRD = READING.as("c");

    private static final JooqReadings ALL = JooqReadings.READINGS;
    private static final JooqReadings JOOQ_FIRST = ALL.as("a");
    private static final JooqReadings JOOQ_SECOND = ALL.as("b");
    private static final JooqReadings JOOQ_THIRD = ALL.as("c");

    /** Names without quotes, and binds as {@code $1}: what the driver gets. */
    private static final DSLContext JOOQ = DSL.using(
            SQLDialect.POSTGRES,
            new Settings()
                    .withRenderQuotedNames(RenderQuotedNames.NEVER)
                    .withRenderSchema(false)
                    .withRenderKeywordCase(RenderKeywordCase.AS_IS)
                    .withRenderNamedParamPrefix("$")
                    .withExecuteLogging(false));

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object vorm(EventLoop loop) {
        return loop.call(() -> repeat(i -> {
            Rendered rendered = Renderer.render(vorm(i));
            return rendered.sql().length() + rendered.binds().size();
        }));
    }

    /** The query is there already. */
    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object vormTextOnly(EventLoop loop) {
        Query<?> query = vorm(1);
        return loop.call(() -> repeat(i -> Renderer.render(query).sql().length()));
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object jooq(EventLoop loop) {
        return loop.call(() -> repeat(i -> {
            Select<?> query = jooq(i);
            return query.getSQL(ParamType.NAMED).length()
                    + query.getBindValues().size();
        }));
    }

    /** The query is there already, and its binds are not asked for. */
    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object jooqTextOnly(EventLoop loop) {
        Select<?> query = jooq(1);
        return loop.call(() -> repeat(i -> query.getSQL(ParamType.NAMED).length()));
    }

    static Query<?> vorm(int i) {
        return select(READING.id, READING.sensor, FIRST.value, SECOND.channel, THIRD.note)
                .from(READING)
                .join(FIRST, FIRST.id.eq(READING.id))
                .leftJoin(SECOND, SECOND.device.eq(FIRST.device))
                .join(THIRD, THIRD.sensor.eq(READING.sensor))
                .where(READING.sensor.eq("sensor-1"))
                .where(READING.valid.eq(true))
                .where(FIRST.value.gt((double) i))
                .where(SECOND.channel.between(1, i))
                .where(THIRD.note.like("a%"))
                .orderBy(READING.takenAt.desc(), READING.id.asc())
                .limit(LIMIT);
    }

    static Select<?> jooq(int i) {
        return JOOQ.select(ALL.id, ALL.sensor, JOOQ_FIRST.value, JOOQ_SECOND.channel, JOOQ_THIRD.note)
                .from(ALL)
                .join(JOOQ_FIRST)
                .on(JOOQ_FIRST.id.eq(ALL.id))
                .leftJoin(JOOQ_SECOND)
                .on(JOOQ_SECOND.device.eq(JOOQ_FIRST.device))
                .join(JOOQ_THIRD)
                .on(JOOQ_THIRD.sensor.eq(ALL.sensor))
                .where(ALL.sensor.eq("sensor-1"))
                .and(ALL.valid.eq(true))
                .and(JOOQ_FIRST.value.gt((double) i))
                .and(JOOQ_SECOND.channel.between(1, i))
                .and(JOOQ_THIRD.note.like("a%"))
                .orderBy(ALL.takenAt.desc(), ALL.id.asc())
                .limit(LIMIT);
    }

    private static int repeat(IntFunction<Integer> operation) {
        int sum = 0;
        for (int i = 0; i < TIMES; i++) {
            sum += operation.apply(i);
        }
        return sum;
    }

    /** Prints what both give, to be compared by eye. */
    public static void main(String[] arguments) {
        System.out.println(Renderer.render(vorm(1)).sql());
        System.out.println(jooq(1).getSQL(ParamType.NAMED) + jooq(1).getBindValues());
    }
}
