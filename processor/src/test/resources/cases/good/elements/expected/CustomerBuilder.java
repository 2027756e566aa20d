// Generated from Customer by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Customer} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CustomerBuilder {
    private Long id;

    private List<Phone> phones = List.of();

    private Set<String> tags = Set.of();

    private Map<Kind, Instant> input = Map.of();

    private List<UUID> tokens = List.of();

    private List<Year> years = List.of();

    private int version;

    /**
     * A builder without any component.
     */
    public CustomerBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static CustomerBuilder from(Customer customer) {
        return new CustomerBuilder()
                .id(customer.id())
                .phones(customer.phones())
                .tags(customer.tags())
                .input(customer.input())
                .tokens(customer.tokens())
                .years(customer.years())
                .version(customer.version());
    }

    public CustomerBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public CustomerBuilder phones(List<Phone> phones) {
        this.phones = phones;
        return this;
    }

    public CustomerBuilder tags(Set<String> tags) {
        this.tags = tags;
        return this;
    }

    public CustomerBuilder input(Map<Kind, Instant> input) {
        this.input = input;
        return this;
    }

    public CustomerBuilder tokens(List<UUID> tokens) {
        this.tokens = tokens;
        return this;
    }

    public CustomerBuilder years(List<Year> years) {
        this.years = years;
        return this;
    }

    public CustomerBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     */
    public Customer build() {
        return new Customer(id, phones, tags, input, tokens, years, version);
    }
}
