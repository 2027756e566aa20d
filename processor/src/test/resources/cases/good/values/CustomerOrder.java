package values;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.OnAction;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** An entity with a typed UUID that refers by a typed key. */
@SuppressWarnings("vorm.index")
@Table("value_orders")
record CustomerOrder(
        @Id @Generated OrderId id,
        @Relationship(onDelete = OnAction.CASCADE) Ref<Customer, CustomerId> customer,
        @Nullable Ref<Country, String> country) {}
