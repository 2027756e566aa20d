package dev.vorm.sample.inheritance;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

@SuppressWarnings("vorm.index")
@Table("receipts")
record Receipt(
        @Id @Generated Long id,
        Ref<Payment, Long> payment,
        @Nullable Ref<Payment.CardPayment, Long> card) {}
