package dev.vorm.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.MappingException;
import dev.vorm.fixture.Author;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConversionTest {
    @Test
    void aKeyThatTheDatabaseMakesIsNullOrZero() {
        assertThatCode(() -> Binds.unset(null, "User.id")).doesNotThrowAnyException();
        assertThatCode(() -> Binds.unset(0, "User.id")).doesNotThrowAnyException();
        assertThatThrownBy(() -> Binds.unset(7L, "User.id"))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("User.id");
    }

    @Test
    void aKeyThatTheApplicationMakesIsTheGivenOneOrNew() {
        UUID given = UUID.randomUUID();

        assertThat(Binds.uuidV7(given)).isEqualTo(given);
        assertThat(Binds.uuidV4(given)).isEqualTo(given);
        assertThat(Binds.uuidV4(null).version()).isEqualTo(4);
        UUID made = Binds.uuidV7(null);
        assertThat(made.version()).isEqualTo(7);
        assertThat(made.variant()).isEqualTo(2);
        assertThat(made.getMostSignificantBits() >>> 16)
                .isBetween(System.currentTimeMillis() - 60_000, System.currentTimeMillis());
    }

    @Test
    void nullStaysNull() {
        assertThat(Binds.optional(Optional.<String>empty())).isNull();
        assertThat(Binds.instant(null, "Author.name")).isNull();
        assertThat(Binds.decimal(null, "Author.name")).isNull();
        assertThat(Binds.bigInteger(null, "Author.name")).isNull();
        assertThat(Binds.bytes(null)).isNull();
        assertThat(Binds.enumText(null)).isNull();
        assertThat(Binds.<Long>ref(null)).isNull();
        assertThat(Values.instant(null)).isNull();
        assertThat(Values.decimal(null, "Author.name")).isNull();
        assertThat(Values.bigInteger(null, "Author.name")).isNull();
        assertThat(Values.bytes(null)).isNull();
        assertThat(Values.<Author, Long>ref(null)).isNull();
        assertThat(Values.enumText(Thread.State.class, null, "User.state")).isNull();
    }

    @Test
    void numbersTravelWhole() {
        BigDecimal large = new BigDecimal("1E+30");
        BigInteger larger = BigInteger.TEN.pow(40);

        assertThat(Values.decimal(Binds.decimal(large, "Author.sum"), "Author.sum"))
                .isEqualByComparingTo(large);
        assertThat(Values.bigInteger(Binds.bigInteger(larger, "Author.sum"), "Author.sum"))
                .isEqualTo(larger);
        assertThat(Values.bigInteger("7.00", "Author.sum")).isEqualTo(BigInteger.valueOf(7));
        assertThatThrownBy(() -> Values.bigInteger("7.50", "Author.sum"))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Author.sum");
    }

    @Test
    void timesTravelWhole() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

        assertThat(Binds.instant(now, "Author.at")).isEqualTo(OffsetDateTime.parse(now.toString()));
        assertThat(Values.instant(Binds.instant(now, "Author.at"))).isEqualTo(now);
    }
}
