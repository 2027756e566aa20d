package app;

import dev.vorm.annotation.Repository;
import dev.vorm.repository.ReadRepository;

@Repository
interface AuthorFiguresRepository extends ReadRepository<AuthorFigures, Long> {}
