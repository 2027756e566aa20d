package dev.vorm;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/** A primary and a standby that streams from it. */
final class Cluster implements AutoCloseable {
    final PgServer primary;
    final PgServer standby;

    /** What is committed comes to the standby a little later. */
    Cluster() throws Exception {
        this("");
    }

    /** What is committed is on the standby. */
    static Cluster synchronous() throws Exception {
        return new Cluster("*");
    }

    /** Made of one empty data directory, copied before its server is started: the rest comes by the stream. */
    private Cluster(String synchronousStandbys) throws Exception {
        primary = PgServer.stopped(Map.of(
                "wal_keep_size",
                "256MB",
                // Else a write reaches the standby 200 ms later.
                "synchronous_commit",
                "on",
                "synchronous_standby_names",
                synchronousStandbys));
        standby = primary.copy();
        standby.set(Map.of(
                "primary_conninfo",
                "host=localhost user=postgres port=" + primary.port(),
                // Promoted, it waits for nobody.
                "synchronous_standby_names",
                ""));
        Files.createFile(standby.data().resolve("standby.signal"));
        primary.start();
        standby.start();
    }

    /** The hosts, the standby first if wished. */
    String uri(boolean standbyFirst, String parameters) {
        int first = (standbyFirst ? standby : primary).port();
        int second = (standbyFirst ? primary : standby).port();
        return "postgresql://postgres@localhost:" + first + ",localhost:" + second + "/postgres" + parameters;
    }

    static String uri(PgServer server, String parameters) {
        return server.uri() + parameters;
    }

    /** Runs a command on one of them. */
    static void run(PgServer server, String sql) {
        server.run(sql);
    }

    /** Ends the primary as a power failure does. */
    void killPrimary() throws Exception {
        primary.kill();
    }

    @Override
    public void close() throws IOException {
        standby.close();
        primary.close();
    }
}
