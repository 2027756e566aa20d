package library;

import dev.vorm.annotation.Repository;
import dev.vorm.repository.CrudRepository;

@Repository
public interface AuthorRepository extends CrudRepository<Author, Long> {}
