package dev.vorm.driver.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.pgclient.SslMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectUriTest {
    private static final String CANARY = "hunter2";

    private static ConnectOptions options(String uri) {
        return ConnectOptions.of(ConnectSettings.of(uri));
    }

    private static List<SslMode> modes(String uri) {
        return options(uri).tls().modes(ConnectUri.parse(uri).hosts().get(0));
    }

    @Test
    void namesNothingThatMayBePartOfAPassword() {
        assertThatThrownBy(() -> options("postgresql://app@h/app?password=a&hunter=b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("& as %26")
                .hasMessageNotContaining("hunter");
    }

    @Test
    void readsAllOfIt() {
        assertThat(ConnectUri.parse("postgres://ann:p%40ss+%C3%BC%25@db1,[2001:db8::1]:5433,db-3.example:1/shop%2F1"
                        + "?sslmode=require&application_name=a%20b"))
                .isEqualTo(new ConnectUri(
                        "ann",
                        "p@ss+ü%",
                        List.of(
                                new HostAddress("db1", 5432),
                                new HostAddress("2001:db8::1", 5433),
                                new HostAddress("db-3.example", 1)),
                        "shop/1",
                        Map.of(UriParameter.SSLMODE, "require", UriParameter.APPLICATION_NAME, "a b")));
    }

    @Test
    void whatIsLeftOutHasTheDefaultsOfPostgresql() {
        assertThat(ConnectUri.parse("postgresql://"))
                .isEqualTo(new ConnectUri(null, null, List.of(new HostAddress("localhost", 5432)), null, Map.of()));
        var driver = options("postgresql://ann@db:1?search_path=a,b&options=-c%20x%3D1")
                .of(new HostAddress("db", 1), SslMode.DISABLE, "");
        assertThat(driver.getDatabase()).isEqualTo("ann");
        assertThat(driver.getPassword()).isEmpty();
        assertThat(driver.getProperties())
                .containsEntry("search_path", "a,b")
                .containsEntry("options", "-c x=1")
                .containsEntry("DateStyle", "ISO")
                .containsEntry("idle_in_transaction_session_timeout", "60000");
        assertThat(options("postgresql://localhost/")
                        .of(new HostAddress("localhost", 1), SslMode.DISABLE, "")
                        .getUser())
                .isEqualTo(System.getProperty("user.name"));
    }

    @Test
    void takesUnixSockets() {
        HostAddress socket = new HostAddress("/var/run/postgresql", 5433);

        assertThat(ConnectUri.parse("postgresql://ann@%2Fvar%2Frun%2Fpostgresql:5433/shop")
                        .hosts())
                .containsExactly(socket);
        assertThat(ConnectUri.parse("postgresql:///shop?host=/var/run/postgresql&port=5433")
                        .hosts())
                .containsExactly(socket);
        assertThat(options("postgresql://ann@%2Fvar%2Frun%2Fpostgresql:5433/shop")
                        .of(socket, SslMode.DISABLE, "")
                        .getSocketAddress()
                        .path())
                .isEqualTo("/var/run/postgresql/.s.PGSQL.5433");
    }

    @Test
    void parametersCanStandForThePlaces() {
        assertThat(ConnectUri.parse("postgresql://?host=a,::1&port=1,2&user=ann&password=x%26y&dbname=shop"))
                .isEqualTo(new ConnectUri(
                        "ann", "x&y", List.of(new HostAddress("a", 1), new HostAddress("::1", 2)), "shop", Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mysql://app:hunter2@localhost/app | not of the form postgresql://",
                "jdbc:postgresql://app:hunter2@localhost/app | not of the form postgresql://",
                "postgresql://app:hunter2@localhost:0/app | number from 1 to 65535, at host 1",
                "postgresql://app:hunter2@a:1,localhost:65536/app | number from 1 to 65535, at host 2",
                "postgresql://app:hunter2@localhost:-1/app | number from 1 to 65535",
                "postgresql://app:hunter2@localhost:٣/app | number from 1 to 65535",
                "postgresql://app:hunter2/x@localhost/app | percent-encoded",
                "postgresql://app:12/hunter2@localhost/app | percent-encoded",
                "postgresql://app:12?hunter2=x@localhost/app | percent-encoded",
                "postgresql://app:12?hunter2 | name=value",
                "postgresql://app:hunter2#x@lo cal/app | at host 1",
                "postgresql://app:hunter2@x@localhost/app | more than one @",
                "postgresql://app:hunter2@a,,b/app | nothing at host 2",
                "postgresql://app:hunter2@[bad/app | at host 1",
                "postgresql://app:hunter2@[bad]/app | IPv6",
                "postgresql://app:hunter2@a]/app | IPv6",
                "postgresql://app:hunter2@]/app | IPv6",
                "postgresql://app:hunter2@münchen.example/app | ASCII form",
                "postgresql://app:hunter2%4@localhost/app | password has a percent sign",
                "postgresql://app:hunter2%@localhost/app | password has a percent sign",
                "postgresql://app:hunter2%+1@localhost/app | password has a percent sign",
                "postgresql://app:hunter2%FF@localhost/app | password is not UTF-8",
                "postgresql://app:hunter2%00@localhost/app | password has a control character",
                "postgresql://app:hunter2@localhost/app%00options%00-c%20x | name has a control character",
                "postgresql://a%0Ab:hunter2@localhost/app | user has a control character",
                "postgresql://app:hunter2@localhost%00/app | host has a control character",
                "postgresql://app:hunter2@h/app?options=%7F | parameter options has a control character",
                "postgresql://app:hunter2@h/app?sslmod=require | sslmod; is sslmode meant?",
                "postgresql://app:hunter2@h/app?target_session_attr=any | is target_session_attrs meant?",
                "postgresql://app:hunter2@h/app?SSLMODE=require | unknown parameter, SSLMODE",
                "postgresql://app:hunter2@h/app?currentSchemaName=x | known are sslmode, sslrootcert",
                "postgresql://app:hunter2@h/app?options=a&options=b | options twice",
                "postgresql://app:hunter2@h/app?password=hunter2 | says twice what the password is",
                "postgresql://app:hunter2@h/app?host=x | says twice where the server is",
                "postgresql://?host=a,b,c&port=1,2&password=hunter2 | another number of ports",
                "postgresql://app:hunter2@h/app?sslmode=on | sslmode is one of disable, allow",
                "postgresql://app:hunter2@h/app?sslrootcert=/no/such.pem | sslrootcert names a file",
                "postgresql://app:hunter2@h/app?sslrootcert=system&sslmode=require | needs sslmode=verify-full",
                "postgresql://app:hunter2@h/app?sslcert=/etc/passwd | together only",
                "postgresql://app:hunter2@h/app?sslrootcert=/etc/passwd | without a certificate",
                "postgresql://app:hunter2@h/app?connect_timeout=0 | connect_timeout is a number of seconds",
                "postgresql://app:hunter2@h/app?connect_timeout=1s | connect_timeout is a number of seconds",
                "postgresql://app:hunter2@h/app?target_session_attrs=master | is one of any, read-write",
                "postgresql://app:hunter2@h/app?load_balance_hosts=yes | is one of disable and random",
            })
    void refusesTheRestAndKeepsSecrets(String uri, String message) {
        assertThatThrownBy(() -> options(uri))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining(CANARY)
                .satisfies(e -> assertThat(String.valueOf(e.getCause())).doesNotContain(CANARY));
    }

    @Test
    void showsNoPassword() {
        String uri = "postgresql://app:hunter2@db:1/app";

        assertThat(ConnectUri.parse(uri)).hasToString("ConnectUri[db:1]");
        assertThat(options(uri)).hasToString("ConnectOptions[db:1]");
        assertThat(ConnectSettings.of(uri).toString()).doesNotContain(CANARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.8.9.10", "[::1]", "%2Ftmp", "[0:0::0:1]"})
    void onThisMachineNothingIsEncryptedUnlessAskedFor(String host) {
        assertThat(modes("postgresql://app@" + host + "/app")).containsExactly(SslMode.DISABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"db", "10.0.0.1", "[2001:db8::1]", "127.0.0.1.example.org", "localhost.example.org", "127.1"})
    void elsewhereTheServerHasToProveWhoItIs(String host) {
        assertThat(modes("postgresql://app@" + host + "/app")).containsExactly(SslMode.VERIFY_FULL);
        assertThat(modes("postgresql://app@" + host + "/app?sslmode=disable")).containsExactly(SslMode.DISABLE);
        assertThat(modes("postgresql://app@" + host + "/app?sslmode=prefer"))
                .containsExactly(SslMode.REQUIRE, SslMode.DISABLE);
    }

    @Test
    void anAuthorityThatIsNamedIsLookedAt(@TempDir Path directory) throws Exception {
        Path root = Files.writeString(directory.resolve("root.pem"), "-----BEGIN CERTIFICATE-----");

        assertThat(modes("postgresql://app@db/app?sslmode=require&sslrootcert=" + root))
                .containsExactly(SslMode.VERIFY_CA);
        assertThat(modes("postgresql://app@localhost/app?sslrootcert=system")).containsExactly(SslMode.VERIFY_FULL);
        assertThat(modes("postgresql://app@localhost/app?sslmode=require")).containsExactly(SslMode.REQUIRE);
    }

    @Test
    void behindAPoolerNothingBelongsToASession() {
        ConnectSettings pooled = ConnectSettings.of("postgresql://app@db/app").withPooled(true);
        var driver = ConnectOptions.of(pooled).of(new HostAddress("db", 1), SslMode.DISABLE, "");

        assertThat(driver.getCachePreparedStatements()).isFalse();
        assertThat(driver.getUseLayer7Proxy()).isTrue();
        assertThat(driver.getProperties())
                .doesNotContainKeys("extra_float_digits", "idle_in_transaction_session_timeout");
        assertThatThrownBy(() -> ConnectOptions.of(pooled.forReads("postgresql://app@db/app?search_path=x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ALTER ROLE");
    }

    @Test
    void theLastGoodHostComesFirst() {
        List<HostAddress> all = ConnectUri.parse("postgresql://a,b,c/x").hosts();
        HostList hosts = new HostList(all, false);
        assertThat(hosts.order()).containsExactlyElementsOf(all);

        hosts.wasGood(all.get(1));

        assertThat(hosts.order()).containsExactly(all.get(1), all.get(0), all.get(2));
        assertThat(new HostList(all, true).order()).containsExactlyInAnyOrderElementsOf(all);
    }
}
