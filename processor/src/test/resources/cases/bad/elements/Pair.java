package app;

import dev.vorm.annotation.Elements;
import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import java.util.List;

@Table("pairs")
record Pair(@Id @Embedded PairId id, String text, @Elements List<Link> links) {}
