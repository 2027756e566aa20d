package app;

import dev.vorm.annotation.Repository;
import dev.vorm.repository.CrudRepository;
import dev.vorm.repository.ReadRepository;

@Repository
interface SeenRepository extends CrudRepository<Plain, Long> {}

@Repository
interface KeylessRepository extends ReadRepository<Keyless, Long> {}

@Repository
interface WrongKey extends ReadRepository<Plain, String> {}
