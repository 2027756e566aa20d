package dev.vorm.sample.mapping;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.GenerationType;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

@Table("deliveries")
record Delivery(@Id @Generated(GenerationType.SEQUENCE) Long id, String to) {}
