package app;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.Table;
import java.util.UUID;

/** A record and a class under one interface. */
@Table("messages")
@Inheritance
sealed interface Message {
    @Id
    @Generated
    UUID id();

    final class Mail implements Message {
        UUID id;
        String subject;

        @Override
        public UUID id() {
            return id;
        }
    }

    record Ping(UUID id) implements Message {}
}
