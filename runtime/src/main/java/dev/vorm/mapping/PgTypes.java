package dev.vorm.mapping;

import dev.vorm.type.SqlType;
import io.vertx.core.buffer.Buffer;

/** The PostgreSQL types whose values the driver carries as classes of Vert.x; {@link SqlType} has the others. */
public final class PgTypes {
    public static final SqlType<byte[]> BYTEA = SqlType.converted(
            "bytea", byte[].class, Buffer::buffer, value -> ((Buffer) value).getBytes(), Buffer[]::new);

    private PgTypes() {}
}
