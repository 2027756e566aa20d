package dev.vorm.testing;

/** A server that was there before; it is left running. */
final class ExternalServer implements PostgresServer {
    private final String uri;

    private ExternalServer(String uri) {
        this.uri = uri;
    }

    static ExternalServer at(String uri) {
        new AdminConnection(uri).check();
        return new ExternalServer(uri);
    }

    @Override
    public String uri() {
        return uri;
    }

    @Override
    public String description() {
        return "the PostgreSQL that VORM_TEST_URI names";
    }

    @Override
    public void close() {}
}
