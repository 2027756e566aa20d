// Generated from Customer by Vorm; change that record instead.
package values;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Customer} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class CustomerBuilder {
    private CustomerId id;

    private Email email;

    private Key<Customer> external;

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
                .email(customer.email())
                .external(customer.external());
    }

    public CustomerBuilder id(CustomerId id) {
        this.id = id;
        return this;
    }

    public CustomerBuilder email(Email email) {
        this.email = email;
        return this;
    }

    public CustomerBuilder external(Key<Customer> external) {
        this.external = external;
        return this;
    }

    /**
     * The record.
     */
    public Customer build() {
        return new Customer(id, email, external);
    }
}
