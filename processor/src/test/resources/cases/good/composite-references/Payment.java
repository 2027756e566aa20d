package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@SuppressWarnings("vorm.index")
@Table("payments")
public record Payment(@Id long id, Ref<Invoice, OrderKey> invoice) {}
