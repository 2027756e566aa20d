package library.repository;

import dev.vorm.annotation.Repository;
import dev.vorm.repository.CrudRepository;
import java.util.UUID;
import library.Book;

@Repository
public interface BookRepository extends CrudRepository<Book, UUID> {}
