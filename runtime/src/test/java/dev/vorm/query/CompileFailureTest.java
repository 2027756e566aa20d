package dev.vorm.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What javac must refuse, beside what it must accept, so that no snippet fails for another reason. */
class CompileFailureTest {
    @TempDir
    static Path classes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Condition c = AUTHOR.name.eq(\"Ann\");",
                "Condition c = AUTHOR.id.between(1L, 2L);",
                "Condition c = BOOK.cover.eq(new byte[0]);",
                "Order o = BOOK.cover.asc();",
                "Command c = update(AUTHOR).set(AUTHOR.name, \"Ann\").where(AUTHOR.id.eq(1L));",
                "Command c = update(AUTHOR).set(AUTHOR.name, \"Ann\").allRows();",
                "Command c = deleteFrom(AUTHOR).allRows();",
                "Command c = insertInto(AUTHOR).set(AUTHOR.name, \"Ann\");",
                "Query<Author> q = select(AUTHOR).where(AUTHOR.id.eq(1L));",
                "Query<Pair> q = select(AUTHOR.name, AUTHOR.id).from(AUTHOR).into(Pair::new);",
                "Query<Ten> q = select(AUTHOR.id, AUTHOR.id, AUTHOR.id, AUTHOR.id, AUTHOR.id, AUTHOR.id, AUTHOR.id, "
                        + "AUTHOR.id, AUTHOR.id, AUTHOR.name).from(AUTHOR).into(Ten::new);",
                "Query<Long> q = select(sum(BOOK.pages)).from(BOOK);",
                "Query<java.math.BigDecimal> q = select(sum(AUTHOR.id)).from(AUTHOR);",
                "TextExpression t = max(AUTHOR.name);",
                "Select<Book> q = select(BOOK).join(BOOK.author, AUTHOR.as(\"a\"));"
            })
    void accepts(String statement) {
        assertThat(errors(statement)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Condition c = AUTHOR.name.eq(1);",
                "Condition c = AUTHOR.name.eq(AUTHOR.id);",
                "Condition c = AUTHOR.id.eq(\"1\");",
                "Condition c = AUTHOR.id.eq(1);",
                "Condition c = AUTHOR.id.eq(null);",
                "Condition c = AUTHOR.status.eq(\"ACTIVE\");",
                "Condition c = AUTHOR.id.in(\"a\", \"b\");",
                "Condition c = AUTHOR.id.in(List.of(\"a\"));",
                "Condition c = BOOK.cover.lt(new byte[0]);",
                "Condition c = BOOK.cover.between(new byte[0], new byte[0]);",
                "Condition c = AUTHOR.id.like(\"1%\");",
                "Condition c = AUTHOR.createdAt.between(1L, 2L);",
                "Condition c = AUTHOR.id.eq(1L).and(AUTHOR.name);",
                "Object o = update(AUTHOR).set(BOOK.title, \"x\");",
                "Object o = update(AUTHOR).set(AUTHOR.name, 1);",
                "Object o = update(AUTHOR).set(AUTHOR.name, AUTHOR.id);",
                "Object o = update(AUTHOR).where(AUTHOR.id.eq(1L));",
                "Command c = update(AUTHOR).set(AUTHOR.name, \"Ann\");",
                "Command c = deleteFrom(AUTHOR);",
                "Command c = insertInto(AUTHOR);",
                "Object o = insertInto(AUTHOR).set(BOOK.title, \"x\");",
                "Object o = insertInto(AUTHOR).set(AUTHOR.name, \"x\").returning(BOOK.id);",
                "Query<?> q = select(AUTHOR.name, AUTHOR.id).from(AUTHOR);",
                "Query<Pair> q = select(AUTHOR.id, AUTHOR.name).from(AUTHOR).into(Pair::new);",
                "Query<Pair> q = select(AUTHOR.name, AUTHOR.id, AUTHOR.bio).from(AUTHOR).into(Pair::new);",
                "Query<Integer> q = select(sum(BOOK.pages)).from(BOOK);",
                "Query<Long> q = select(sum(AUTHOR.id)).from(AUTHOR);",
                "Query<?> q = select(sum(AUTHOR.name)).from(AUTHOR);",
                "Query<?> q = select(avg(AUTHOR.createdAt)).from(AUTHOR);",
                "Query<?> q = select(max(BOOK.cover)).from(BOOK);",
                "Query<?> q = select(BOOK).join(AUTHOR);",
                "Query<?> q = select(BOOK).join(BOOK.author, BOOK.as(\"b\"));",
                "Query<?> q = select(AUTHOR).where(\"id = 1\");",
                "Query<?> q = select(AUTHOR).orderBy(\"id\");",
                "Object o = new Update(AUTHOR, List.of(), null);"
            })
    void refuses(String statement) {
        assertThat(errors(statement))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getCode())
                        // Wrong types and missing methods, and not an import that went wrong or a slip of the pen.
                        .matches("compiler\\.err\\.(cant\\.apply\\.symbols?|prob\\.found\\.req|ref\\.ambiguous"
                                + "|cant\\.resolve\\.location\\.args|not\\.def\\.public.*|invalid\\.mref)"));
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(String statement) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-Xlint:none", "-d", classes.toString());
        javac.getTask(null, null, diagnostics, options, null, List.of(new Snippet(statement)))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private static final class Snippet extends SimpleJavaFileObject {
        private final String statement;

        Snippet(String statement) {
            super(URI.create("string:///Snippet.java"), Kind.SOURCE);
            this.statement = statement;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return """
                    import static dev.vorm.fixture.AuthorTable.AUTHOR;
                    import static dev.vorm.fixture.BookTable.BOOK;
                    import static dev.vorm.query.Sql.*;
                    import dev.vorm.fixture.*;
                    import dev.vorm.query.*;
                    import java.util.List;

                    class Snippet {
                        record Pair(String name, long id) {}

                        record Ten(long a, long b, long c, long d, long e, long f, long g, long h, long i, String j) {}

                        void run() {
                            %s
                        }
                    }
                    """.formatted(statement);
        }
    }
}
