package app;

import dev.vorm.annotation.Elements;
import java.util.List;

record Within(@Elements List<String> lines, String other) {}
