package dev.vorm.sample.mapping;

import dev.vorm.annotation.Repository;
import dev.vorm.repository.CrudRepository;

@Repository
interface LineRepository extends CrudRepository<Line, LineKey> {}
