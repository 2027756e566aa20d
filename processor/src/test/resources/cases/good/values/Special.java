package values;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Convert;
import dev.vorm.annotation.Default;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Json;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Sensitive;
import dev.vorm.annotation.Table;
import io.vertx.core.json.JsonObject;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What only some servers have, and what only the generated code shows. */
@Table
public class Special {
    @Id
    @Column(type = "citext")
    String id;

    Map<String, String> pairs;

    @Column(type = "vector(3)")
    @Convert(VectorConverter.class)
    float[] vector;

    @Column(type = "\"my schema\".mood")
    Mood mood;

    @Column(type = "tags")
    List<String> domain;

    @Column(type = "citext[]")
    Set<String> names;

    @Column(type = "oid")
    long oid;

    @Column(type = "int4")
    int same;

    @Column(type = "jsonb")
    String document;

    @Sensitive
    @Nullable
    JsonObject secret;

    @Json
    Map<String, List<? extends Number>> wide;

    @Json
    List<String>[] generic;

    @Json
    String string;

    Key<?> unknown;

    @Secret
    String hidden;

    @Column("renamed")
    @Secret
    @Default("'b'")
    String nearest;

    List<Set<Money>> nested;

    /** Several annotations as one, at two levels. */
    @Short
    @Sensitive
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.FIELD)
    @interface Secret {}

    /** A short text. */
    @Column(length = 7, nullable = true)
    @Default("'a'")
    @Target(ElementType.ANNOTATION_TYPE)
    @interface Short {}
}
