package documents;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.vorm.annotation.Label;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Components of all kinds. */
public record Profile(
        String name,
        int age,
        Long visits,
        short level,
        Float ratio,
        double score,
        BigDecimal balance,
        BigInteger points,
        boolean active,
        UUID token,
        LocalDate born,
        Instant seen,
        Mood mood,
        Tone tone,
        Size size,
        List<String> tags,
        Map<String, Integer> counts,
        int[] numbers,
        int[] aB,
        int[] a_b,
        char letter,
        Place address,
        Place second,
        Node tree,
        Box<String> box,
        Renamed renamed,
        Object anything,
        String table,
        String java,
        String columns,
        @JsonProperty String same,
        @JsonProperty("e-mail") String email,
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) String password,
        @JsonIgnore String ignored,
        @JsonUnwrapped Place unwrapped,
        @JsonFormat(pattern = "dd.MM.yyyy") LocalDate formatted,
        @JsonSerialize(using = ToStringSerializer.class) int serialized,
        String title,
        String nick,
        String URL,
        Secret secret) {
    /** What is none of the components. */
    @JsonIgnore
    public boolean isOld() {
        return age > 99;
    }

    /** What Jackson could take for a component. */
    public String getTitle() {
        return title;
    }

    @Override
    @JsonProperty("nickname")
    public String nick() {
        return nick;
    }

    /** An enum whose labels are for columns only. */
    public enum Mood {
        GOOD,
        @Label("sad")
        BAD
    }

    /** An enum that says itself how it is written. */
    public enum Tone {
        HIGH,
        LOW;

        @JsonValue
        int number() {
            return ordinal();
        }
    }

    /** An enum one of whose constants is written otherwise. */
    public enum Size {
        @JsonProperty("s")
        SMALL
    }

    /** A record that leads to itself. */
    public record Node(String value, Node next, Leaf leaf) {}

    /** A record that leads to itself through another. */
    public record Leaf(int number, Node parent) {}

    /** A record of anything. */
    public record Box<T>(T content) {}

    private record Secret(String value) {}
}
