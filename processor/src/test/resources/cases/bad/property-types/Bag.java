package app;

import dev.vorm.annotation.*;
import java.util.*;
import java.time.*;
import dev.vorm.relationship.*;

@Table
public class Bag {
    @Id @Generated Long id;
    List<String> names;
    Map<String, String> values;
    int[] numbers;
    Duration duration;
    io.vertx.core.json.JsonObject json;
    Bag inside;
    Many<Bag> bags;
    Optional<Ref<Bag, Long>> other;
}
