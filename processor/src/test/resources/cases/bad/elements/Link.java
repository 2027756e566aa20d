package app;

import dev.vorm.relationship.Ref;

record Link(String name, Ref<Pair, PairId> to) {}
