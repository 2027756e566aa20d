package dev.vorm.sample.mapping;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

@Table("purchases")
record Purchase(@Id PurchaseId id, String customer) {}
