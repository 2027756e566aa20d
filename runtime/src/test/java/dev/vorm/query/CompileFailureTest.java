package dev.vorm.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What javac must refuse, beside what it must accept, so that nothing is refused for another reason. */
class CompileFailureTest {
    private static final String ACCEPTED = """
            Condition c = AUTHOR.name.eq("Ann");
            Condition c = AUTHOR.id.between(1L, 2L);
            Condition c = BOOK.cover.eq(new byte[0]);
            Order o = BOOK.cover.asc();
            Command c = update(AUTHOR).set(AUTHOR.name, "Ann").where(AUTHOR.id.eq(1L));
            Command c = update(AUTHOR).set(AUTHOR.name, "Ann").allRows();
            Command c = deleteFrom(AUTHOR).allRows();
            Command c = insertInto(AUTHOR).set(AUTHOR.name, "Ann");
            Command c = insertInto(AUTHOR).set(AUTHOR.name, "x").onConflict(AUTHOR.primaryKey()).doUpdate(AUTHOR.name, "x");
            Command c = insertInto(AUTHOR).rows(List.of("x")).setEach(AUTHOR.name, x -> x);
            Query<Author> q = deleteFrom(AUTHOR).allRows().returning();
            Query<Author> q = select(AUTHOR).where(AUTHOR.id.eq(1L));
            Query<Pair> q = select(AUTHOR.name, AUTHOR.id).from(AUTHOR).into(Pair::new);
            Query<Row2<String, Long>> q = select(AUTHOR.name, AUTHOR.id).from(AUTHOR);
            Query<Row2<Author, Book>> q = select(AUTHOR, BOOK).leftJoin(BOOK, BOOK.author.on(AUTHOR));
            Object o = writing().list(select(AUTHOR).forUpdate().skipLocked());
            Condition c = AUTHOR.name.in(select(AUTHOR.name).from(AUTHOR));
            NumberExpression<Long> n = select(AUTHOR.name, AUTHOR.id).from(AUTHOR).as("a").get(AUTHOR.id);
            Query<Ten> q = select(AUTHOR.id, AUTHOR.id, AUTHOR.id, AUTHOR.id, AUTHOR.id, AUTHOR.id, AUTHOR.id, AUTHOR.id, AUTHOR.id, AUTHOR.name).from(AUTHOR).into(Ten::new);
            Query<Long> q = select(sum(BOOK.pages)).from(BOOK);
            Query<java.math.BigDecimal> q = select(sum(AUTHOR.id)).from(AUTHOR);
            TextExpression t = max(AUTHOR.name);
            Select<Book> q = select(BOOK).join(BOOK.author, AUTHOR.as("a"));
            Object o = reading().list(select(AUTHOR));
            Object o = writing().execute(deleteFrom(AUTHOR).allRows());
            Object o = writing().link((ManyToMany<Author, Long, Book, Long>) null, 1L, List.of(2L));
            Condition c = AUTHOR.name.lower().concat("x").eq("ann");
            TextExpression t = AUTHOR.bio.coalesce("none").upper();
            NumberExpression<Integer> n = BOOK.pages.plus(1).times(2).negated();
            NumberExpression<Long> n = BOOK.pages.castToBigint().plus(AUTHOR.id);
            TextExpression t = caseWhen(BOOK.pages.gt(1)).then("a").when(BOOK.pages.gt(2)).then("b").otherwise(BOOK.title);
            NumberExpression<Integer> n = greatest(BOOK.pages, value(1));
            ComparableExpression<java.util.UUID> n = greatest(BOOK.id, BOOK.id);
            TextExpression t = coalesce(AUTHOR.bio, AUTHOR.name);
            Condition c = row(AUTHOR.name, AUTHOR.id).in(select(AUTHOR.name, AUTHOR.id).from(AUTHOR));
            Condition c = AUTHOR.id.lt(all(select(AUTHOR.id).from(AUTHOR)));
            TimestampExpression<java.time.Instant> t = AUTHOR.createdAt.plus(java.time.Duration.ofDays(1));
            IntervalExpression<dev.vorm.type.Interval> i = AUTHOR.updatedAt.since(AUTHOR.createdAt);
            TimestampExpression<java.time.LocalDateTime> t = atTimeZone(AUTHOR.createdAt, java.time.ZoneId.of("UTC"));
            NumberExpression<Long> n = rowNumber().over(partitionBy(AUTHOR.name).orderBy(AUTHOR.id.asc()));
            TextExpression t = lag(AUTHOR.name).over(orderBy(AUTHOR.id.asc()));
            NumberExpression<Long> n = sum(BOOK.pages).over(window());
            Condition c = arrayAgg(AUTHOR.name).has("Ann");
            OrderedExpression<AuthorStatus> s = max(AUTHOR.status);
            Condition c = AUTHOR.name.eqIfPresent(java.util.Optional.of("x"));
            Query<?> q = select(AUTHOR.name, grouping(AUTHOR.name)).from(AUTHOR).groupBy(rollup(AUTHOR.name, set(AUTHOR.bio, AUTHOR.id)), cube(AUTHOR.version));
            Query<?> q = select(count()).from(AUTHOR).groupBy(groupingSets(set(AUTHOR.name), set(), rollup(AUTHOR.name)));
            Command c = mergeInto(AUTHOR).using(BOOK).on(BOOK.author.on(AUTHOR)).whenMatched(BOOK.pages.gt(1)).set(AUTHOR.name, BOOK.title).set(AUTHOR.bio, "x").whenNotMatched().insert().set(AUTHOR.name, BOOK.title).whenNotMatchedBySource().delete();
            Query<Author> q = mergeInto(AUTHOR).using(BOOK).on(BOOK.author.on(AUTHOR)).whenMatched().doNothing().returning();
            Condition c = AUTHOR.id.in(select(AUTHOR.id).from(AUTHOR).union(select(AUTHOR.id).from(AUTHOR)));
            ArrayExpression<List<String>, String> a = array(AUTHOR.name, AUTHOR.bio);
            ArrayExpression<List<Long>, Long> a = array(select(AUTHOR.id).from(AUTHOR));
            TextExpression t = lag(AUTHOR.name, 1, "none").over(window());
            Condition c = AUTHOR.name.like(any(array(AUTHOR.name)));
            Command c = update(AUTHOR).setNull(AUTHOR.bio).allRows();
            NumberExpression<Integer> n = asNumber(fn("f", dev.vorm.type.SqlType.INTEGER, AUTHOR.name));
            """;

    private static final String REFUSED = """
            Object o = writing().link((ByCondition<Author, Book>) null, 1L, List.of(2L));
            Object o = writing().link((Inverse<Author, Book>) null, 1L, List.of(2L));
            Condition c = AUTHOR.name.eq(1);
            Condition c = AUTHOR.name.eq(AUTHOR.id);
            Condition c = AUTHOR.id.eq("1");
            Condition c = AUTHOR.id.eq(1);
            Condition c = AUTHOR.id.eq(null);
            Condition c = AUTHOR.status.eq("ACTIVE");
            Condition c = AUTHOR.id.in("a", "b");
            Condition c = AUTHOR.id.in(List.of("a"));
            Condition c = BOOK.cover.lt(new byte[0]);
            Condition c = BOOK.cover.between(new byte[0], new byte[0]);
            Condition c = AUTHOR.id.like("1%");
            Condition c = AUTHOR.createdAt.between(1L, 2L);
            Condition c = AUTHOR.id.eq(1L).and(AUTHOR.name);
            Object o = update(AUTHOR).set(BOOK.title, "x");
            Object o = update(AUTHOR).set(AUTHOR.name, 1);
            Object o = update(AUTHOR).set(AUTHOR.name, AUTHOR.id);
            Object o = update(AUTHOR).where(AUTHOR.id.eq(1L));
            Command c = update(AUTHOR).set(AUTHOR.name, "Ann");
            Command c = deleteFrom(AUTHOR);
            Command c = insertInto(AUTHOR);
            Object o = insertInto(AUTHOR).set(BOOK.title, "x");
            Query<String> q = insertInto(AUTHOR).set(AUTHOR.name, "x").returning(AUTHOR.id);
            Object o = insertInto(AUTHOR).returning();
            Object o = insertInto(AUTHOR).set(AUTHOR.name, "x").onConflict(AUTHOR.name).doNothing();
            Object o = insertInto(AUTHOR).set(AUTHOR.name, "x").onConflict(BOOK.primaryKey()).doNothing();
            Command c = insertInto(AUTHOR).set(AUTHOR.name, "x").onConflict(AUTHOR.primaryKey());
            Object o = insertInto(AUTHOR).set(AUTHOR.name, "x").onConflict(AUTHOR.primaryKey()).doUpdate(BOOK.title, "x");
            Object o = insertInto(AUTHOR).from(BOOK).set(AUTHOR.name, BOOK.pages);
            Object o = insertInto(AUTHOR).rows(List.of("x")).setEach(AUTHOR.id, x -> x);
            Command c = update(AUTHOR).set(AUTHOR.name, BOOK.title).from(BOOK);
            Command c = deleteFrom(AUTHOR).using(BOOK);
            Query<Pair> q = select(AUTHOR.name, AUTHOR.id).from(AUTHOR);
            Object o = reading().list(select(AUTHOR).forUpdate());
            Object o = database().list(select(AUTHOR).forUpdate());
            Query<Author> q = select(AUTHOR).forUpdate();
            Condition c = AUTHOR.name.in(select(AUTHOR.id).from(AUTHOR));
            Condition c = AUTHOR.name.in(select(AUTHOR.name, AUTHOR.id).from(AUTHOR));
            Condition c = AUTHOR.name.eq(select(AUTHOR.id).from(AUTHOR).value());
            Query<?> q = select(AUTHOR.name).from(AUTHOR).union(select(AUTHOR.id).from(AUTHOR));
            Object o = count().filter(AUTHOR.name);
            NumberExpression<Long> n = select(AUTHOR.name, AUTHOR.id).from(AUTHOR).as("a").get(AUTHOR.name);
            Query<Pair> q = select(AUTHOR.id, AUTHOR.name).from(AUTHOR).into(Pair::new);
            Query<Pair> q = select(AUTHOR.name, AUTHOR.id, AUTHOR.bio).from(AUTHOR).into(Pair::new);
            Query<Integer> q = select(sum(BOOK.pages)).from(BOOK);
            Query<Long> q = select(sum(AUTHOR.id)).from(AUTHOR);
            Query<?> q = select(sum(AUTHOR.name)).from(AUTHOR);
            Query<?> q = select(avg(AUTHOR.createdAt)).from(AUTHOR);
            Query<?> q = select(max(BOOK.cover)).from(BOOK);
            Query<?> q = select(BOOK).join(AUTHOR);
            Query<?> q = select(BOOK).join(BOOK.author, BOOK.as("b"));
            Query<?> q = select(AUTHOR).where("id = 1");
            Query<?> q = select(AUTHOR).orderBy("id");
            Object o = new Update(AUTHOR, List.of(), null);
            Object o = reading().execute(deleteFrom(AUTHOR).allRows());
            Object o = reading().list(insertInto(AUTHOR).set(AUTHOR.name, "x").returning(AUTHOR.id));
            SqlExecutor e = reading();
            Object o = AUTHOR.name.plus(1);
            Object o = AUTHOR.id.lower();
            Object o = AUTHOR.id.plus(1);
            Object o = AUTHOR.id.plus(BOOK.pages);
            Object o = BOOK.pages.plus("1");
            Object o = AUTHOR.name.concat(1);
            Object o = AUTHOR.name.concat(AUTHOR.id);
            Object o = AUTHOR.name.coalesce(1);
            Object o = AUTHOR.name.isDistinctFrom(AUTHOR.id);
            Object o = AUTHOR.name.eqIfPresent(java.util.Optional.of(1));
            Object o = coalesce(AUTHOR.name, AUTHOR.id);
            Object o = greatest(AUTHOR.name, AUTHOR.id);
            Object o = greatest(BOOK.cover, BOOK.cover);
            Object o = caseWhen(AUTHOR.name).then("a");
            Object o = caseWhen(BOOK.pages.gt(1)).then("a").otherwise(1);
            Query<?> q = select(caseWhen(BOOK.pages.gt(1)).then("a")).from(BOOK);
            Object o = caseOf(BOOK.pages).when("a");
            Object o = row(AUTHOR.name, AUTHOR.id).eq(row(AUTHOR.id, AUTHOR.name));
            Object o = row(AUTHOR.name, AUTHOR.id).in(select(AUTHOR.name).from(AUTHOR));
            Object o = AUTHOR.id.lt(all(select(AUTHOR.name).from(AUTHOR)));
            Condition c = all(select(AUTHOR.id).from(AUTHOR)).eq(AUTHOR.id);
            Object o = AUTHOR.createdAt.plus(1);
            Object o = AUTHOR.createdAt.plus(AUTHOR.updatedAt);
            Object o = AUTHOR.createdAt.since(AUTHOR.id);
            Object o = AUTHOR.name.extract(DateField.YEAR);
            Object o = atTimeZone(AUTHOR.name, java.time.ZoneId.of("UTC"));
            Query<?> q = select(rowNumber()).from(AUTHOR);
            Object o = rowNumber().plus(1L);
            Object o = AUTHOR.name.lower().over(window());
            Query<?> q = select(max(BOOK.id)).from(BOOK);
            Query<?> q = select(min(BOOK.pages.gt(1))).from(BOOK);
            Query<?> q = select(boolAnd(BOOK.pages)).from(BOOK);
            Query<?> q = select(stringAgg(BOOK.pages, ",")).from(BOOK);
            Query<?> q = select(stddevPop(BOOK.title)).from(BOOK);
            Object o = arrayAgg(AUTHOR.name).has(1);
            Object o = asText(fn("f", dev.vorm.type.SqlType.INTEGER));
            Object o = new Window();
            Object o = max(AUTHOR.createdAt).upper();
            Object o = AUTHOR.name.in(select(AUTHOR.id).from(AUTHOR).union(select(AUTHOR.id).from(AUTHOR)));
            Object o = AUTHOR.name.in(select(AUTHOR).union(select(AUTHOR)));
            ArrayExpression<List<String>, String> a = array(AUTHOR.name, AUTHOR.id);
            Object o = array(select(AUTHOR.name, AUTHOR.id).from(AUTHOR));
            Object o = lag(AUTHOR.name, 1, 1);
            Object o = AUTHOR.name.like(any(array(AUTHOR.id)));
            Object o = update(AUTHOR).setNull(BOOK.title);
            Query<?> q = select(AUTHOR).where(rollup(AUTHOR.name));
            Command c = mergeInto(AUTHOR);
            Command c = mergeInto(AUTHOR).using(BOOK);
            Command c = mergeInto(AUTHOR).using(BOOK).on(AUTHOR.name.eq("x"));
            Command c = mergeInto(AUTHOR).using(BOOK).on(AUTHOR.name.eq("x")).whenMatched();
            Command c = mergeInto(AUTHOR).using(BOOK).on(AUTHOR.name.eq("x")).whenNotMatched();
            Object o = mergeInto(AUTHOR).using(BOOK).whenMatched();
            Object o = mergeInto(AUTHOR).using(BOOK).on(AUTHOR.name);
            Object o = mergeInto(AUTHOR).using(BOOK).on(AUTHOR.name.eq("x")).whenMatched().set(BOOK.title, "x");
            Object o = mergeInto(AUTHOR).using(BOOK).on(AUTHOR.name.eq("x")).whenMatched().set(AUTHOR.name, BOOK.pages);
            Object o = mergeInto(AUTHOR).using(BOOK).on(AUTHOR.name.eq("x")).whenMatched().insert();
            Object o = mergeInto(AUTHOR).using(BOOK).on(AUTHOR.name.eq("x")).whenNotMatched().delete();
            Object o = mergeInto(AUTHOR).using(BOOK).on(AUTHOR.name.eq("x")).whenNotMatched().set(AUTHOR.name, "x");
            Object o = mergeInto(AUTHOR).using(BOOK).on(AUTHOR.name.eq("x")).whenNotMatched().insert().set(BOOK.title, "x");
            Object o = mergeInto(AUTHOR).using(BOOK).on(AUTHOR.name.eq("x")).whenNotMatchedBySource().insert();
            Object o = mergeInto(AUTHOR).using(BOOK).on(AUTHOR.name.eq("x")).whenMatched().delete().set(AUTHOR.name, "x");
            Object o = mergeInto(select(AUTHOR).as("a"));
            Object o = reading().execute(mergeInto(AUTHOR).using(BOOK).on(AUTHOR.name.eq("x")).whenMatched().delete());
            Object o = reading().list(mergeInto(AUTHOR).using(BOOK).on(AUTHOR.name.eq("x")).whenMatched().delete().returning());
            Query<?> q = select(rollup(AUTHOR.name)).from(AUTHOR);
            Query<?> q = select(AUTHOR).orderBy(cube(AUTHOR.name).asc());
            Query<?> q = select(count()).from(AUTHOR).having(groupingSets(set(AUTHOR.name)));
            Query<?> q = select(set(AUTHOR.name)).from(AUTHOR);
            Object o = rollup();
            Object o = cube(AUTHOR.name, set());
            Object o = rollup(cube(AUTHOR.name));
            Object o = set(rollup(AUTHOR.name));
            Object o = grouping();
            Object o = grouping(set(AUTHOR.name));
            Condition c = grouping(AUTHOR.name).like("1");
            Object o = count().over(partitionBy(rollup(AUTHOR.name)));
            """;

    /** Wrong types, missing methods and hidden constructors, but no slip of the pen. */
    private static final String TYPE_ERROR =
            "compiler\\.err\\.(cant\\.apply\\.symbols?|prob\\.found\\.req|ref\\.ambiguous"
                    + "|cant\\.resolve\\.location\\.args|not\\.def\\.public).*";

    private static final String HEAD = """
            import static dev.vorm.fixture.AuthorTable.AUTHOR;
            import static dev.vorm.fixture.BookTable.BOOK;
            import static dev.vorm.query.Sql.*;
            import dev.vorm.execute.SqlExecutor;
            import dev.vorm.fixture.*;
            import dev.vorm.query.*;
            import java.util.List;

            class Snippets {
            static dev.vorm.ReadTransaction reading() { return null; }
            static dev.vorm.Database database() { return null; }
            static dev.vorm.Transaction writing() { return null; }
            record Pair(String name, long id) {}
            record Ten(long a, long b, long c, long d, long e, long f, long g, long h, long i, String j) {}
            """;

    private static final Map<String, String> ERRORS = new HashMap<>();

    @TempDir
    static Path directory;

    static Stream<String> accepted() {
        return ACCEPTED.lines();
    }

    static Stream<String> refused() {
        return REFUSED.lines();
    }

    /** Compiles all statements at once, each in a method and on a line of its own. */
    @BeforeAll
    static void compile() throws IOException {
        List<String> statements = Stream.concat(accepted(), refused()).toList();
        StringBuilder source = new StringBuilder(HEAD);
        for (int i = 0; i < statements.size(); i++) {
            source.append("void m" + i + "() { " + statements.get(i) + " }\n");
        }
        Path file = Files.writeString(directory.resolve("Snippets.java"), source.append('}'));
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output);
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        printer,
                        printer,
                        "-XDrawDiagnostics",
                        "-proc:none",
                        "-Xmaxerrs",
                        "1000",
                        "-Xlint:none",
                        "-d",
                        directory.toString(),
                        "-cp",
                        classPath(),
                        file.toString());
        int first = (int) HEAD.lines().count() + 1;
        Matcher error = Pattern.compile("^Snippets\\.java:(\\d+):\\d+: (compiler\\.err\\..*)$", Pattern.MULTILINE)
                .matcher(output.toString());
        while (error.find()) {
            int line = Integer.parseInt(error.group(1));
            assertThat(line).as(output.toString()).isGreaterThanOrEqualTo(first);
            ERRORS.put(statements.get(line - first), error.group(2));
        }
        assertThat(ERRORS).as(output.toString()).isNotEmpty();
    }

    /** The classes of this module and its tests, and what they need: on a module path or not. */
    private static String classPath() {
        return Stream.of(
                        root(Sql.class),
                        root(CompileFailureTest.class),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path", ""))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String root(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        String url = type.getResource("/" + file).toString();
        return Path.of(URI.create(url.substring(0, url.length() - file.length())))
                .toString();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void accepts(String statement) {
        assertThat(ERRORS).doesNotContainKey(statement);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(String statement) {
        assertThat(ERRORS).containsKey(statement);
        assertThat(ERRORS.get(statement)).matches(TYPE_ERROR);
    }
}
