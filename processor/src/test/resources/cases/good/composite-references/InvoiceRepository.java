package app;

import dev.vorm.annotation.Repository;
import dev.vorm.repository.CrudRepository;

@Repository
public interface InvoiceRepository extends CrudRepository<Invoice, OrderKey> {}
