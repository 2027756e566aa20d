package dev.vorm.sample.inheritance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The column that tells kinds apart can be read, and javac refuses to set it. */
class ReadOnlyKindTest {
    private static final String HEAD = """
            package dev.vorm.sample.inheritance;
            import static dev.vorm.query.Sql.*;
            import static dev.vorm.sample.inheritance.DocumentTable.DOCUMENT;
            import static dev.vorm.sample.inheritance.PaymentTable.PAYMENT;
            class Snippet { Object it =
            """;

    @TempDir
    Path classes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select(PAYMENT.kind, count()).from(PAYMENT).where(PAYMENT.kind.like(\"c%\")).groupBy(PAYMENT.kind)",
                "select(DOCUMENT).where(DOCUMENT.kind.eq(\"memo\")).orderBy(DOCUMENT.kind.asc())",
                "update(DOCUMENT).set(DOCUMENT.title, DOCUMENT.title).where(DOCUMENT.kind.ne(\"memo\"))",
            })
    void isRead(String query) throws IOException {
        assertThat(errors(query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update(PAYMENT).set(PAYMENT.kind, \"card\")",
                "update(PAYMENT).set(PAYMENT.deleted, true).set(PAYMENT.kind, PAYMENT.kind)",
                "update(DOCUMENT).set(DOCUMENT.kind, \"memo\")",
                "insertInto(PAYMENT).set(PAYMENT.kind, \"card\")",
            })
    void isNotSet(String query) throws IOException {
        assertThat(errors(query)).singleElement().asString().startsWith("compiler.err.cant.apply.symbols");
    }

    private List<String> errors(String expression) throws IOException {
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return HEAD + expression + "; }";
                    }
                };
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        compiler.getTask(null, null, found, List.of("-proc:none", "-d", classes.toString()), null, List.of(source))
                .call();
        return found.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getCode() + ": " + diagnostic)
                .toList();
    }
}
