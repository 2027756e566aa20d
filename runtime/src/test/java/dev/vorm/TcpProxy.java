package dev.vorm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Stands between a database and its server and does what networks do. */
final class TcpProxy implements AutoCloseable {
    private static final int BUFFER = 8_192;

    private final int target;
    private final int port;
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final AtomicInteger accepted = new AtomicInteger();
    private volatile boolean swallowing;
    private final AtomicReference<Cut> next = new AtomicReference<>(Cut.NEVER);
    private volatile Line last;
    private final AtomicReference<Ambush> ambush = new AtomicReference<>();
    private ServerSocket door;

    /** A proxy for the server of a URI. */
    TcpProxy(String uri) {
        target = URI.create(uri).getPort();
        door = open(0);
        port = door.getLocalPort();
    }

    private ServerSocket open(int at) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
            start(() -> accept(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    /** The same database by way of the proxy. */
    String uri(String direct) {
        return direct.replaceFirst("localhost:" + target, "127.0.0.1:" + port);
    }

    /** How many connections came in. */
    int accepted() {
        return accepted.get();
    }

    /** The connections that neither side has closed. */
    int open() {
        return lines.size();
    }

    /** Whether bytes of new connections vanish. */
    void swallow(boolean from) {
        swallowing = from;
    }

    /** From now on the bytes of all connections that are open vanish, and nobody is told. */
    void freeze() {
        lines.forEach(line -> line.frozen = true);
    }

    /** Closes all connections. */
    void cut() {
        lines.forEach(Line::close);
    }

    /** The next connection is cut when so many bytes went to the server by it, or so many to the client. */
    void cutNextAfter(long toServer, long toClient) {
        next.set(new Cut(toServer, toClient));
    }

    /** Does something, once, when a client next sends a word. */
    void whenSent(String word, Then then) {
        ambush.set(new Ambush(word, then));
    }

    private Then heard(byte[] bytes, int length) {
        Ambush waiting = ambush.get();
        int at = waiting == null ? -1 : new String(bytes, 0, length, StandardCharsets.ISO_8859_1).indexOf(waiting.word);
        if (at < 0 || !ambush.compareAndSet(waiting, null)) {
            return Then.PASS;
        }
        if (waiting.then == Then.GARBLE) {
            bytes[at] = '?';
        }
        return waiting.then;
    }

    /** How many bytes went to the server by the last connection. */
    long toServer() {
        return last.toServer.get();
    }

    /** How many bytes went to the client by the last connection. */
    long toClient() {
        return last.toClient.get();
    }

    /** Lets nobody in. */
    synchronized void refuse() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets in again. */
    synchronized void admit() {
        door = open(port);
    }

    @Override
    public void close() {
        refuse();
        cut();
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                accepted.incrementAndGet();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Cut cut = next.getAndSet(Cut.NEVER);
                Line line = new Line(client, server, swallowing);
                last = line;
                lines.add(line);
                start(() -> line.pump(client, server, line.toServer, cut.toServer));
                start(() -> line.pump(server, client, line.toClient, cut.toClient));
            } catch (IOException e) {
                // The door was closed.
            }
        }
    }

    /** What becomes of a word and of its connection. */
    enum Then {
        /** Nothing. */
        PASS,
        /** The server gets it with another first letter, which it does not understand. */
        GARBLE,
        /** The connection is closed, and the server never gets it. */
        CUT,
        /** It vanishes, and nobody is told. */
        SWALLOW,
        /** The server gets it, and the connection is closed in place of its answer. */
        CUT_AT_ANSWER
    }

    private record Ambush(String word, Then then) {}

    private record Cut(long toServer, long toClient) {
        static final Cut NEVER = new Cut(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    private final class Line {
        private final AtomicLong toServer = new AtomicLong();
        private final AtomicLong toClient = new AtomicLong();
        private final Socket client;
        private final Socket server;
        private volatile boolean frozen;
        private volatile boolean cutAtAnswer;

        Line(Socket client, Socket server, boolean frozen) {
            this.client = client;
            this.server = server;
            this.frozen = frozen;
        }

        void pump(Socket from, Socket to, AtomicLong passed, long cutAfter) {
            byte[] bytes = new byte[BUFFER];
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                    int passing = (int) Math.min(read, cutAfter - passed.get());
                    Then then = passed == toServer ? heard(bytes, read) : Then.PASS;
                    cutAtAnswer |= then == Then.CUT_AT_ANSWER;
                    if (then == Then.CUT || (cutAtAnswer && passed == toClient)) {
                        return;
                    }
                    // Before, so that who has the answer sees them counted.
                    boolean last = passed.addAndGet(passing) >= cutAfter;
                    if (!frozen && then != Then.SWALLOW) {
                        out.write(bytes, 0, passing);
                    }
                    if (last) {
                        return;
                    }
                }
            } catch (IOException e) {
                // One side is gone; so will be the other.
            } finally {
                close();
            }
        }

        void close() {
            lines.remove(this);
            try (client;
                    server) {
                client.setSoLinger(false, 0);
            } catch (IOException e) {
                // It was closed before.
            }
        }
    }
}
