package app;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

@Table("purchases")
public record Purchase(@Id PurchaseId id, String customer) {}
