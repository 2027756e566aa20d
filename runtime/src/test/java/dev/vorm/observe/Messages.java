package dev.vorm.observe;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is written to a log meanwhile, and nowhere else. */
final class Messages extends Handler implements AutoCloseable {
    private final Logger log;
    final List<String> texts = new CopyOnWriteArrayList<>();
    final List<Level> levels = new CopyOnWriteArrayList<>();

    Messages(String name) {
        log = Logger.getLogger(name);
        log.setUseParentHandlers(false);
        log.addHandler(this);
    }

    @Override
    public void publish(LogRecord message) {
        texts.add(message.getMessage());
        levels.add(message.getLevel());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        log.removeHandler(this);
        log.setUseParentHandlers(true);
    }
}
