package dev.vorm.testing;

/** The one server of this JVM: started when it is first asked for, stopped when the JVM ends. */
final class SharedServer {
    private SharedServer() {}

    static PostgresServer get() {
        return Started.SERVER;
    }

    private static final class Started {
        static final PostgresServer SERVER = start();

        private static PostgresServer start() {
            PostgresServer server = PostgresServer.find();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "vorm-postgres-stop"));
            return server;
        }
    }
}
