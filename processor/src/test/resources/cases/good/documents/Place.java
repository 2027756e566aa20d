package documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** A record within others, or alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Place(String city, @JsonProperty("zip_code") String zip, Point at) {
    /** Two numbers. */
    public record Point(double x, double y) {}
}
