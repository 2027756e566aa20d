package dev.vorm.sample.mapping;

record PurchaseId(long value) {}
