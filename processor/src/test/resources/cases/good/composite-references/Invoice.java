package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table("invoices")
public record Invoice(@Id Ref<Order, OrderKey> order, int amount, @Version int version) {}
