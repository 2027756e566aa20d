// Generated from Country by Vorm; change that record instead.
package values;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Country} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class CountryBuilder {
    private String code;

    /**
     * A builder without any component.
     */
    public CountryBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static CountryBuilder from(Country country) {
        return new CountryBuilder()
                .code(country.code());
    }

    public CountryBuilder code(String code) {
        this.code = code;
        return this;
    }

    /**
     * The record.
     */
    public Country build() {
        return new Country(code);
    }
}
