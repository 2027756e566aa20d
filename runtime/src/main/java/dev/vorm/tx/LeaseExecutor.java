package dev.vorm.tx;

import dev.vorm.driver.ConnectionSource;
import dev.vorm.execute.StatementExecutor;

/** Runs statements of our own on a connection that is held. */
final class LeaseExecutor extends StatementExecutor {
    LeaseExecutor(ConnectionSource lease) {
        super(lease);
    }
}
