package names;

import dev.vorm.annotation.Repository;
import dev.vorm.repository.CrudRepository;

@Repository
interface UserRepository extends CrudRepository<User, Long> {}
