package dev.vorm;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs of this machine that some tests need. */
final class Programs {
    private static final System.Logger LOG = System.getLogger(Programs.class.getName());

    private Programs() {}

    /**
     * Where a program is. Where there is none, the test is skipped, and both its report and the log say why.
     *
     * @param folders where it may be, beside those of the path
     */
    static Path require(String program, String... folders) {
        return Stream.concat(Arrays.stream(System.getenv("PATH").split(File.pathSeparator)), Arrays.stream(folders))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> missing(program, folders));
    }

    private static Path missing(String program, String... folders) {
        String reason = "Skipped, since there is no " + program + " on the path"
                + (folders.length == 0 ? "" : " or in " + String.join(", ", folders)) + ": install it to run this test";
        LOG.log(System.Logger.Level.WARNING, reason);
        return Assumptions.abort(reason);
    }
}
