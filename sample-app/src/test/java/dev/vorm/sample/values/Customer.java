package dev.vorm.sample.values;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

/** An entity whose key the database makes. */
@Table("value_customers")
record Customer(@Id @Generated CustomerId id, Email email, Key<Customer> external) {}
