package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table("order_lines")
public record OrderLine(@Id Ref<Order, OrderKey> order, @Id @Column("no") int number, String item) {}
