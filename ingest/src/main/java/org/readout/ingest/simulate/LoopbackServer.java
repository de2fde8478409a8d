package org.readout.ingest.simulate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Serves a site over HTTP on loopback, keeps connections alive and notes every request.
 *
 * <p>It knows GET and nothing else: enough for a poller, and bytes go out as the site says them.
 */
final class LoopbackServer implements AutoCloseable {
    private final Site site;
    private final InstantSource clock;
    private final ServerSocket socket;
    private final Collection<Visit> visits = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private LoopbackServer(Site site, InstantSource clock, ServerSocket socket) {
        this.site = site;
        this.clock = clock;
        this.socket = socket;
    }

    static LoopbackServer start(Site site, InstantSource clock) throws IOException {
        ServerSocket socket = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        LoopbackServer server = new LoopbackServer(site, clock, socket);
        server.threads.execute(server::accept);
        return server;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
    }

    List<Visit> visits() {
        return List.copyOf(visits);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }

    private void accept() {
        try {
            while (true) {
                Socket visitor = socket.accept();
                threads.execute(() -> serve(visitor));
            }
        } catch (IOException e) {
            threads.shutdownNow(); // The socket was closed: the end.
        }
    }

    private void serve(Socket visitor) {
        try (visitor;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1));
                OutputStream out = visitor.getOutputStream()) {
            visitor.setTcpNoDelay(true);
            for (Optional<Asked> asked = read(in); asked.isPresent(); asked = read(in)) {
                if (!answer(asked.get(), out)) {
                    return;
                }
            }
        } catch (SocketException e) {
            return; // The visitor hung up.
        } catch (IOException e) {
            throw new IllegalStateException("loopback server", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Asked> read(BufferedReader in) throws IOException {
        String request = in.readLine();
        if (request == null) {
            return Optional.empty();
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return Optional.of(new Asked(request.split(" ")[1], headers));
    }

    private boolean answer(Asked asked, OutputStream out) throws IOException, InterruptedException {
        Instant now = clock.instant();
        Served served = site.answer(asked, now);
        visits.add(new Visit(now, System.nanoTime(), asked, served));
        if (served.status() == 0) {
            return false;
        }
        TimeUnit.NANOSECONDS.sleep(served.delay().toNanos());
        byte[] body = served.body().getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("HTTP/1.1 " + served.status() + " Said\r\n");
        served.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        if (served.status() != 304) {
            head.append("content-length: " + body.length + "\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        out.write(whole);
        out.flush();
        return true;
    }
}
