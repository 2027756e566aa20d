import dev.vorm.annotation.Repository;
import dev.vorm.repository.CrudRepository;

@Repository
interface NoteRepository extends CrudRepository<Note, Long> {}
