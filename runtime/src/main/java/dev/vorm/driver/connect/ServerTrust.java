package dev.vorm.driver.connect;

import dev.vorm.driver.cancel.Watched;
import io.vertx.core.Vertx;
import io.vertx.core.net.TrustOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.function.Function;
import javax.net.ssl.ManagerFactoryParameters;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.TrustManagerFactorySpi;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Trusts what a file's authorities have signed, or those of the JVM, and notes why a server was not trusted, which the driver
 * does not tell: for it, any failure is the end of the connection. Belongs to one attempt to connect.
 */
final class ServerTrust implements TrustOptions {
    private static final Provider NOBODY = new Provider("Vorm", "1", "a factory that exists already") {
        private static final long serialVersionUID = 1L;
    };

    private final @Nullable String file;
    private volatile @Nullable Exception refusal;

    /** Trusts the authorities of a PEM file; of the JVM if that is null. */
    ServerTrust(@Nullable String file) {
        this.file = file;
    }

    /** Why the server was not trusted; null when it was, or was not looked at yet. */
    @Nullable
    Exception refusal() {
        return refusal;
    }

    /** The same, for the driver copies its options. */
    @Override
    public TrustOptions copy() {
        return this;
    }

    @Override
    public TrustManagerFactory getTrustManagerFactory(Vertx vertx) throws GeneralSecurityException, IOException {
        TrustManager[] managers = {watched()};
        return new TrustManagerFactory(
                new TrustManagerFactorySpi() {
                    @Override
                    protected void engineInit(KeyStore store) {}

                    @Override
                    protected void engineInit(ManagerFactoryParameters parameters) {}

                    @Override
                    protected TrustManager[] engineGetTrustManagers() {
                        return managers.clone();
                    }
                },
                NOBODY,
                "") {};
    }

    @Override
    public Function<String, TrustManager[]> trustManagerMapper(Vertx vertx)
            throws GeneralSecurityException, IOException {
        TrustManager[] managers = {watched()};
        return server -> managers.clone();
    }

    private TrustManager watched() throws GeneralSecurityException, IOException {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(file == null ? null : authorities(file));
            return new Watched((X509ExtendedTrustManager) factory.getTrustManagers()[0]);
        } catch (GeneralSecurityException | IOException e) {
            refusal = e;
            throw e;
        }
    }

    private static KeyStore authorities(String file) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            int number = 0;
            for (Certificate authority : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("authority" + number++, authority);
            }
        }
        return store;
    }

    /** Does what the JDK's does. */
    private final class Watched extends X509ExtendedTrustManager {
        private final X509ExtendedTrustManager manager;

        Watched(X509ExtendedTrustManager manager) {
            this.manager = manager;
        }

        /** The one that is called; with the engine it checks the host, too. */
        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            try {
                manager.checkServerTrusted(chain, type, engine);
            } catch (CertificateException | RuntimeException e) {
                refusal = e;
                throw e;
            }
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            manager.checkServerTrusted(chain, type, socket);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            manager.checkServerTrusted(chain, type);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            manager.checkClientTrusted(chain, type, socket);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            manager.checkClientTrusted(chain, type, engine);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            manager.checkClientTrusted(chain, type);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return manager.getAcceptedIssuers();
        }
    }
}
