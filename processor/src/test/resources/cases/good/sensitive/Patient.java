package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

@SuppressWarnings("vorm.index")
@Table("patients")
public record Patient(
        @Id @Sensitive String insuranceNumber,
        String name,
        @Sensitive @Nullable BigDecimal income,
        @Sensitive Optional<Illness> illness,
        @Nullable Ref<Patient, String> partner,
        @Elements List<String> notes,
        @Version int version) {}
