package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table("orders")
public record Order(@Id Ref<Tenant, Long> tenant, @Id int number, String buyer) {}
