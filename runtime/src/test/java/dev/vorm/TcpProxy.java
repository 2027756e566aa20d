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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a database and its server and does what networks do. */
final class TcpProxy implements AutoCloseable {
    private static final int BUFFER = 8_192;

    private final int target;
    private final int port;
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final AtomicInteger accepted = new AtomicInteger();
    private volatile boolean swallowing;
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
                Line line = new Line(client, server, swallowing);
                lines.add(line);
                start(() -> line.pump(client, server));
                start(() -> line.pump(server, client));
            } catch (IOException e) {
                // The door was closed.
            }
        }
    }

    private final class Line {
        private final Socket client;
        private final Socket server;
        private volatile boolean frozen;

        Line(Socket client, Socket server, boolean frozen) {
            this.client = client;
            this.server = server;
            this.frozen = frozen;
        }

        void pump(Socket from, Socket to) {
            byte[] bytes = new byte[BUFFER];
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                    if (!frozen) {
                        out.write(bytes, 0, read);
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
