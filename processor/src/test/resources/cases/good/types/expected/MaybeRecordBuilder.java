// Generated from MaybeRecord by Vorm; change that record instead.
package types;

import dev.vorm.annotation.Nullable;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link MaybeRecord} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class MaybeRecordBuilder {
    private String code;

    private @Nullable Integer number;

    private @Nullable Instant instant;

    private byte @Nullable [] bytes;

    private Optional<byte[]> optionalBytes = Optional.empty();

    private Optional<Everything.Color> optionalColor = Optional.empty();

    private Ref<Maybe, Integer> maybe;

    private @Nullable Ref<MaybeRecord, String> parent;

    /**
     * A builder without any component.
     */
    public MaybeRecordBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static MaybeRecordBuilder from(MaybeRecord maybeRecord) {
        return new MaybeRecordBuilder()
                .code(maybeRecord.code())
                .number(maybeRecord.number())
                .instant(maybeRecord.instant())
                .bytes(maybeRecord.bytes())
                .optionalBytes(maybeRecord.optionalBytes())
                .optionalColor(maybeRecord.optionalColor())
                .maybe(maybeRecord.maybe())
                .parent(maybeRecord.parent());
    }

    public MaybeRecordBuilder code(String code) {
        this.code = code;
        return this;
    }

    public MaybeRecordBuilder number(@Nullable Integer number) {
        this.number = number;
        return this;
    }

    public MaybeRecordBuilder instant(@Nullable Instant instant) {
        this.instant = instant;
        return this;
    }

    public MaybeRecordBuilder bytes(byte @Nullable [] bytes) {
        this.bytes = bytes;
        return this;
    }

    public MaybeRecordBuilder optionalBytes(Optional<byte[]> optionalBytes) {
        this.optionalBytes = optionalBytes;
        return this;
    }

    public MaybeRecordBuilder optionalColor(Optional<Everything.Color> optionalColor) {
        this.optionalColor = optionalColor;
        return this;
    }

    public MaybeRecordBuilder maybe(Ref<Maybe, Integer> maybe) {
        this.maybe = maybe;
        return this;
    }

    public MaybeRecordBuilder parent(@Nullable Ref<MaybeRecord, String> parent) {
        this.parent = parent;
        return this;
    }

    /**
     * The record.
     */
    public MaybeRecord build() {
        return new MaybeRecord(code, number, instant, bytes, optionalBytes, optionalColor, maybe,
                parent);
    }
}
