/** A real PostgreSQL for tests and demos. */
module dev.vorm.testing {
    requires transitive dev.vorm.runtime;
    requires transitive io.vertx.core;
    requires static transitive org.junit.jupiter.api;
    requires static org.jspecify;
    requires java.sql;
    requires embedded.postgres;
    requires testcontainers;

    exports dev.vorm.testing;
}
