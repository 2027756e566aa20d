package dev.vorm.sample.mapping;

import dev.vorm.annotation.Repository;
import dev.vorm.repository.ReadRepository;

@Repository
interface BasketTotals extends ReadRepository<BasketTotal, Long> {}
