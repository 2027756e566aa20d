package dev.vorm.testing;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A shell that waits for the end of this JVM, however it comes about (a kill, too), then stops a server and deletes its
 * files. It reads a pipe that the system closes along with this process.
 */
final class Watchdog {
    /** Whether there is a shell to do it. */
    static final boolean AVAILABLE = File.separatorChar == '/' && new File("/bin/sh").canExecute();

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            read -r dismissed && exit 0
            kill -INT "$1" 2>/dev/null
            while kill -0 "$1" 2>/dev/null; do sleep 0.1; done
            rm -rf "$2"
            """;

    private final OutputStream pipe;

    private Watchdog(OutputStream pipe) {
        this.pipe = pipe;
    }

    /**
     * Watches over a server.
     *
     * @param data its data directory
     * @param directory what to delete after it
     * @return null where there is no shell
     */
    static @Nullable Watchdog over(Path data, Path directory) throws IOException {
        if (!AVAILABLE) {
            return null;
        }
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
        Process process = new ProcessBuilder("/bin/sh", "-c", SCRIPT, "vorm-watchdog", pid, directory.toString())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        return new Watchdog(process.getOutputStream());
    }

    /** The server is closed already. */
    void dismiss() {
        try (pipe) {
            pipe.write('\n');
        } catch (IOException e) {
            // It is gone, with nothing left to do.
        }
    }
}
