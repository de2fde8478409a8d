package org.readout.ingest.fetch;

import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import okhttp3.Call;
import okhttp3.ConnectionSpec;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;

/**
 * The client and its threads.
 *
 * <p>It follows no redirect and uses no proxy by itself: either would lead past our own checks.
 */
record Connections(OkHttpClient client, ExecutorService threads, int largest) implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    /** Whatever the JDK offers; it leaves out what is broken. */
    private static final ConnectionSpec TLS = new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
            .allEnabledCipherSuites()
            .allEnabledTlsVersions()
            .build();

    static Connections with(FetchSettings settings, Dns names) {
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .proxy(Proxy.NO_PROXY)
                .dns(names)
                .connectionSpecs(List.of(TLS, ConnectionSpec.CLEARTEXT))
                .connectTimeout(settings.timeout().compareTo(CONNECT) < 0 ? settings.timeout() : CONNECT)
                .readTimeout(settings.timeout())
                .callTimeout(settings.timeout());
        if (!settings.allowPrivate()) {
            builder.socketFactory(new PublicSockets());
        }
        if (!settings.unvouched().isEmpty()) {
            HandshakeCertificates trust = trust(settings);
            builder.sslSocketFactory(trust.sslSocketFactory(), trust.trustManager());
        }
        return new Connections(builder.build(), Executors.newVirtualThreadPerTaskExecutor(), settings.largest());
    }

    /** Everyone is checked as ever, but for the hosts of which the catalogue says why not; their names are checked still. */
    private static HandshakeCertificates trust(FetchSettings settings) {
        HandshakeCertificates.Builder trust = new HandshakeCertificates.Builder().addPlatformTrustedCertificates();
        settings.unvouched().forEach(trust::addInsecureHost);
        return trust.build();
    }

    Future<Answer> begin(Call call) {
        return threads.submit(() -> Answer.of(call.execute(), largest));
    }

    /** Hangs up on whatever is under way. */
    @Override
    public void close() {
        client.dispatcher().cancelAll();
        threads.shutdownNow();
        client.connectionPool().evictAll();
    }
}
