package dev.vorm.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/** A server that is further away: what comes in at either side goes out at the other some time later. */
final class DelayProxy implements AutoCloseable {
    private static final int BUFFER = 65_536;

    private final URI target;
    private final long delay;
    private final ServerSocket door;

    private record Chunk(long due, byte[] bytes) {}

    /**
     * A proxy for the server of a URI.
     *
     * @param delay of each direction
     */
    DelayProxy(String uri, Duration delay) throws IOException {
        this.target = URI.create(uri);
        this.delay = delay.toNanos();
        this.door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    /** The same database from afar. */
    String uri() {
        return target.toString()
                .replaceFirst(target.getHost() + ":" + target.getPort(), "127.0.0.1:" + door.getLocalPort());
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException | InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    }
                },
                "delay-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = door.accept();
            Socket server = new Socket(target.getHost(), target.getPort());
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            join(client, server);
            join(server, client);
        }
    }

    private void join(Socket from, Socket to) {
        BlockingQueue<Chunk> underWay = new LinkedBlockingQueue<>();
        start(() -> read(from, underWay));
        start(() -> write(underWay, to));
    }

    private void read(Socket from, BlockingQueue<Chunk> underWay) throws IOException, InterruptedException {
        InputStream in = from.getInputStream();
        byte[] buffer = new byte[BUFFER];
        int read = in.read(buffer);
        while (read >= 0) {
            underWay.put(new Chunk(System.nanoTime() + delay, Arrays.copyOf(buffer, read)));
            read = in.read(buffer);
        }
        underWay.put(new Chunk(System.nanoTime() + delay, new byte[0]));
    }

    private static void write(BlockingQueue<Chunk> underWay, Socket to) throws IOException, InterruptedException {
        OutputStream out = to.getOutputStream();
        for (Chunk chunk = underWay.take(); chunk.bytes().length > 0; chunk = underWay.take()) {
            for (long left = chunk.due() - System.nanoTime(); left > 0; left = chunk.due() - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            out.write(chunk.bytes());
            out.flush();
        }
        to.close();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
