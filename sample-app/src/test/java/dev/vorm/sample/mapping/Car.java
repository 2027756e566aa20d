package dev.vorm.sample.mapping;

import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

@Table("cars")
class Car extends Motorised<Long> {
    String plate = "";
}

/** A superclass between, with a reference of its own. */
abstract class Motorised<K> extends dev.vorm.sample.mapping.base.Identified<K> {
    @Nullable
    @SuppressWarnings("vorm.index")
    Ref<Car, K> tows;

    int horsepower;
}
