package dev.vorm.sample.manual;

import dev.vorm.annotation.Default;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** How much of a cheese a market has. */
@SuppressWarnings("vorm.index")
@Table("stalls")
record Stall(
        @Id Ref<Market, String> market,
        @Id Ref<Cheese, Long> cheese,
        @Default("0") int stock) {}
