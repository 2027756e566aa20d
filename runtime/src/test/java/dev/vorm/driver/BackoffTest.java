package dev.vorm.driver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;

class BackoffTest {
    @RepeatedTest(20)
    void pausesDoubleUpToALimit() {
        Backoff backoff = new Backoff(50, 500);

        assertThat(backoff.millis(1)).isBetween(25L, 50L);
        assertThat(backoff.millis(2)).isBetween(50L, 100L);
        assertThat(backoff.millis(4)).isBetween(200L, 400L);
        assertThat(backoff.millis(5)).isBetween(250L, 500L);
        assertThat(backoff.millis(Integer.MAX_VALUE)).isBetween(250L, 500L);
    }
}
