package app;

import dev.vorm.annotation.Elements;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import java.util.List;

@Table("pairs")
record Pair(@Id int a, @Id int b, String text, @Elements List<Link> links) {}
