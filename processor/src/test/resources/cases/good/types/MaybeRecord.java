package types;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Column;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;
import java.time.Instant;
import java.util.Optional;
import types.Everything.Color;

@SuppressWarnings("vorm.index")
@Table
public record MaybeRecord(
        @Id @Column(length = 40) String code,
        @Nullable Integer number,
        @Column(nullable = true) Instant instant,
        byte @Nullable [] bytes,
        Optional<byte[]> optionalBytes,
        Optional<Color> optionalColor,
        Ref<Maybe, Integer> maybe,
        @Nullable Ref<MaybeRecord, String> parent) {}
