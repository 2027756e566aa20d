package dev.vorm.testing;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** A server in a container; Testcontainers removes it when this JVM ends, however it ends. */
final class ContainerServer implements PostgresServer {
    private static final String IMAGE = "postgres:18-alpine";
    private static final int PORT = 5432;

    private final GenericContainer<?> container;

    private ContainerServer(GenericContainer<?> container) {
        this.container = container;
    }

    @SuppressWarnings("resource") // the server is returned and closes it
    static ContainerServer start() {
        // The entry point starts the server twice: the first one only makes the database.
        GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(IMAGE))
                .withExposedPorts(PORT)
                .withEnv("POSTGRES_PASSWORD", "postgres")
                .withEnv("POSTGRES_INITDB_ARGS", String.join(" ", EmbeddedServer.LOCALE))
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300")
                .waitingFor(Wait.forLogMessage(".*database system is ready to accept connections.*\\s", 2));
        container.start();
        return new ContainerServer(container);
    }

    @Override
    public String uri() {
        return "postgresql://postgres:postgres@" + container.getHost() + ":" + container.getMappedPort(PORT)
                + "/postgres";
    }

    @Override
    public String description() {
        return "PostgreSQL in a container of " + IMAGE;
    }

    @Override
    public void close() {
        container.stop();
    }
}
