package documents;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** Whose keys are not the names of its components. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Renamed(String firstName) {}
