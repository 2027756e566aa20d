package dev.vorm.sample.manual;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;
import java.time.Instant;

/** Pieces of a cheese that somebody bought at a market, known by name or not. */
@SuppressWarnings("vorm.index")
@Table("sales")
record Sale(
        @Id @Generated Long id,
        Ref<Market, String> market,
        Ref<Cheese, Long> cheese,
        @Nullable Ref<Guest, Long> guest,
        int pieces,
        Instant soldAt) {}
