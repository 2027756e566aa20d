package dev.vorm.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds a server and keeps account of what was tried. */
final class ServerSearch {
    private static final String VARIABLE = "VORM_TEST_URI";

    private final Map<String, String> environment;
    private final List<String> tried = new ArrayList<>();

    ServerSearch(Map<String, String> environment) {
        this.environment = environment;
    }

    PostgresServer find() {
        String uri = environment.get(VARIABLE);
        if (uri != null && !uri.isBlank()) {
            // Whoever names a server wants that one: another would only hide that it is down.
            return ExternalServer.at(uri);
        }
        tried.add(VARIABLE + ": not set");
        DockerEngine docker = new DockerEngine(environment);
        if (docker.answers()) {
            try {
                return ContainerServer.start();
            } catch (RuntimeException e) {
                tried.add("a container: " + e.getMessage());
            }
        } else {
            tried.add("a container: no Docker engine answers at " + docker.address());
        }
        try {
            return EmbeddedServer.start();
        } catch (IllegalStateException e) {
            tried.add("an embedded server: " + e.getMessage());
            throw new IllegalStateException("No PostgreSQL is to be had. Tried:\n  " + String.join("\n  ", tried), e);
        }
    }
}
