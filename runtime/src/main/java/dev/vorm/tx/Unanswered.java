package dev.vorm.tx;

import dev.vorm.driver.Borrower;
import dev.vorm.error.VormException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The statements of a transaction that the server has not answered, so that their callers need not wait for that when it is
 * ended early. May be used from any thread.
 */
final class Unanswered {
    // Guarded by this
    private final Deque<Borrower> sent = new ArrayDeque<>(2);

    synchronized void add(Borrower statement) {
        // Answers come in the order of the statements.
        for (Borrower first = sent.peek(); first != null && answered(first); first = sent.peek()) {
            sent.poll();
        }
        sent.add(statement);
    }

    private static boolean answered(Borrower statement) {
        return statement.promise().future().isComplete();
    }

    void fail(VormException reason) {
        List<Borrower> left;
        synchronized (this) {
            left = List.copyOf(sent);
            sent.clear();
        }
        left.forEach(statement -> statement.promise().tryFail(reason));
    }
}
