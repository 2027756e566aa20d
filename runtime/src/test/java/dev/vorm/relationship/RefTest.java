package dev.vorm.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.NotLoadedException;
import org.junit.jupiter.api.Test;

class RefTest {
    @Test
    void holdsAKeyAndLoadsNothing() {
        Ref<String, Long> ref = Ref.of(7L);

        assertThat(ref.key()).isEqualTo(7L);
        assertThat(ref.isLoaded()).isFalse();
        assertThatThrownBy(ref::get).isInstanceOf(NotLoadedException.class).hasMessageContaining("key()");
    }

    @Test
    void mayHoldTheEntity() {
        Ref<String, Long> ref = Ref.of(7L, "Ann");

        assertThat(ref.isLoaded()).isTrue();
        assertThat(ref.get()).isEqualTo("Ann");
    }

    @Test
    void isItsKey() {
        assertThat(Ref.<String, Long>of(7L, "Ann"))
                .isEqualTo(Ref.of(7L))
                .hasSameHashCodeAs(Ref.of(7L))
                .isNotEqualTo(Ref.of(8L))
                .hasToString("Ref(7)");
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> Ref.of(null)).hasMessageContaining("key");
        assertThatThrownBy(() -> Ref.of(7L, null)).hasMessageContaining("entity");
    }
}
