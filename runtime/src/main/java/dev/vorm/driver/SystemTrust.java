package dev.vorm.driver;

import io.vertx.core.Vertx;
import io.vertx.core.net.TrustOptions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.function.Function;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Trusts whom the JVM trusts. What Vert.x offers for this needs slf4j. */
final class SystemTrust implements TrustOptions {
    static final SystemTrust INSTANCE = new SystemTrust();

    private SystemTrust() {}

    @Override
    public TrustOptions copy() {
        return this;
    }

    @Override
    public TrustManagerFactory getTrustManagerFactory(Vertx vertx) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((@Nullable KeyStore) null);
        return factory;
    }

    @Override
    public Function<String, TrustManager[]> trustManagerMapper(Vertx vertx) throws GeneralSecurityException {
        TrustManager[] managers = getTrustManagerFactory(vertx).getTrustManagers();
        return server -> managers;
    }
}
