// Generated from OnlyKey by Vorm; change that record instead.
package keys;

import dev.vorm.support.Fingerprint;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link OnlyKey} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OnlyKeyBuilder {
    private LocalDate day;

    /**
     * A builder without any component.
     */
    public OnlyKeyBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static OnlyKeyBuilder from(OnlyKey onlyKey) {
        return new OnlyKeyBuilder()
                .day(onlyKey.day());
    }

    public OnlyKeyBuilder day(LocalDate day) {
        this.day = day;
        return this;
    }

    /**
     * The record.
     */
    public OnlyKey build() {
        return new OnlyKey(day);
    }
}
