package dev.vorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class DatabaseOptionsTest {
    private final DatabaseOptions options = DatabaseOptions.uri("postgresql://app:hunter2@localhost/app");

    @Test
    void refusesTimesThatCannotBeMeant() {
        List<BiFunction<DatabaseOptions, Duration, DatabaseOptions>> all = List.of(
                DatabaseOptions::timeout,
                DatabaseOptions::acquireTimeout,
                DatabaseOptions::connectTimeout,
                DatabaseOptions::idleValidation,
                DatabaseOptions::maxLifetime,
                DatabaseOptions::idleTimeout,
                DatabaseOptions::slowLog,
                DatabaseOptions::leakDetection);
        for (BiFunction<DatabaseOptions, Duration, DatabaseOptions> option : all) {
            for (Duration nonsense : List.of(Duration.ZERO, Duration.ofSeconds(-1), Duration.ofDays(400))) {
                assertThatThrownBy(() -> option.apply(options, nonsense))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(nonsense.toString());
            }
            assertThat(option.apply(options, Duration.ofSeconds(3)).toString()).doesNotContain("hunter2");
        }
    }

    @Test
    void refusesWhatTheServerCannotCount() {
        for (Duration nonsense : List.of(Duration.ofDays(25), Duration.ofNanos(1), Duration.ofSeconds(-1))) {
            assertThatThrownBy(() -> options.idleInTransactionTimeout(nonsense))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(nonsense.toString());
        }
        assertThat(options.idleInTransactionTimeout(Duration.ZERO)).isNotNull();
        assertThat(options.idleInTransactionTimeout(Duration.ofDays(24))).isNotNull();
    }

    @Test
    void refusesNoPoolerAndNoLog() {
        assertThatThrownBy(() -> options.pooler(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> options.log(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void refusesSizesThatContradict() {
        assertThatThrownBy(() -> options.poolSize(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options.minPoolSize(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options.poolSize(3).minPoolSize(4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A pool of at most 3 connections cannot keep 4 of them open");
        assertThatThrownBy(() -> options.minPoolSize(4).poolSize(3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void positionsAreReadAndWrittenAsPostgresqlDoes() {
        assertThat(WalPosition.of("16/B374D848")).hasToString("16/B374D848");
        assertThat(WalPosition.of("0/1").value()).isEqualTo(1);
        assertThat(WalPosition.of("FFFFFFFF/0")).hasToString("FFFFFFFF/0").isGreaterThan(WalPosition.of("1/FFFFFFFF"));
        for (String bad : new String[] {"", "1", "1/", "1/2/3", "0/123456789", "1/2'; DROP"}) {
            assertThatThrownBy(() -> WalPosition.of(bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("16/B374D848");
        }
    }

    @Test
    void mistakesInTheReplicasUriAreTold() {
        assertThatThrownBy(
                        () -> Database.connect(TestServer.VERTX, options.replica("postgresql://app:hunter2@h:x/app")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> Database.connect(
                        TestServer.VERTX,
                        DatabaseOptions.uri("postgresql://app:hunter2@h:x/app").replica("postgresql://app@h/app")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hunter2");
        assertThat(options.replica("postgresql://app:hunter2@h/app").toString()).doesNotContain("hunter2");
    }
}
