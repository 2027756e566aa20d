package types;

import dev.vorm.annotation.Default;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;
import types.Everything.Color;

@SuppressWarnings("vorm.index")
@Table
public class Maybe {
    @Id
    int id;

    @Nullable
    Integer number;

    @Nullable
    BigDecimal decimal;

    @Nullable
    BigInteger huge;

    @Nullable
    Instant instant;

    byte @Nullable [] bytes;

    @Nullable
    Color color;

    @Nullable
    Ref<Everything, Long> everything;

    Optional<Integer> optionalNumber = Optional.empty();
    Optional<BigDecimal> optionalDecimal = Optional.empty();
    Optional<BigInteger> optionalHuge = Optional.empty();
    Optional<Instant> optionalInstant = Optional.empty();
    Optional<byte[]> optionalBytes = Optional.empty();
    Optional<Color> optionalColor = Optional.empty();

    @Default("'GREEN'")
    Optional<Color> defaultColor = Optional.empty();
}
