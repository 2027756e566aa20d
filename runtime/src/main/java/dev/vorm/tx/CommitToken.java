package dev.vorm.tx;

import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;

/**
 * The row by which it can be found out whether a transaction was committed.
 *
 * @param id its key
 * @param settled keys that are no longer needed, and are removed with it
 */
record CommitToken(UUID id, List<UUID> settled) {
    Tuple binds() {
        return Tuple.tuple().addUUID(id).addArrayOfUUID(settled.toArray(new UUID[0]));
    }
}
