// Generated from Message.Ping by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Message.Ping} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class MessagePingBuilder {
    private UUID id;

    /**
     * A builder without any component.
     */
    public MessagePingBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static MessagePingBuilder from(Message.Ping ping) {
        return new MessagePingBuilder()
                .id(ping.id());
    }

    public MessagePingBuilder id(UUID id) {
        this.id = id;
        return this;
    }

    /**
     * The record.
     */
    public Message.Ping build() {
        return new Message.Ping(id);
    }
}
