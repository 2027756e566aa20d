package dev.vorm.sample.documents;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Json;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Table("json_members")
public record Member(
        @Id @Generated Long id,
        @Json Profile profile,
        @Json(binary = false) @Nullable Profile former) {
    /** All of it can be null, and then is JSON's null. */
    public record Profile(
            @Nullable String city,
            @Nullable Integer age,
            @Nullable Short level,
            @Nullable Long visits,
            @Nullable BigInteger points,
            @Nullable BigDecimal balance,
            @Nullable Double score,
            @Nullable Boolean active,
            @Nullable UUID token,
            @Nullable LocalDate born,
            @Nullable Instant seen,
            @Nullable Mood mood,
            @Nullable Tone tone,
            @Nullable List<String> tags,
            @Nullable Address address,
            @Nullable Node tree,
            @JsonProperty("it's \"x\"") @Nullable String odd,
            @JsonFormat(pattern = "dd.MM.yyyy") @Nullable LocalDate formatted) {}

    /** Within the profile. */
    public record Address(
            String street,
            @JsonProperty("zip_code") @Nullable String zip) {}

    /** Leads to itself. */
    public record Node(String value, @Nullable Node next) {}

    /** Written by name. */
    public enum Mood {
        GOOD,
        BAD
    }

    /** Written as a number. */
    public enum Tone {
        LOW,
        HIGH;

        @JsonValue
        public int number() {
            return this == LOW ? 0 : 1;
        }
    }
}
