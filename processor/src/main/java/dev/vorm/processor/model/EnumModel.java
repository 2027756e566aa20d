package dev.vorm.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An enum's constants in the database.
 *
 * @param constants the constants, in order
 * @param pgEnum the enum of PostgreSQL's that it is; nothing when it is stored as text
 */
public record EnumModel(List<Constant> constants, Optional<PgEnum> pgEnum) {
    public EnumModel {
        constants = List.copyOf(constants);
    }

    /** The labels that the database knows, in order. */
    public List<String> labels() {
        String unknown = pgEnum.map(PgEnum::unknown).orElse("");
        return constants.stream()
                .filter(constant -> !constant.name().equals(unknown))
                .map(Constant::label)
                .toList();
    }

    /** Whether every constant is called by its name. */
    public boolean isPlain() {
        return constants.stream().allMatch(constant -> constant.name().equals(constant.label()));
    }

    /**
     * A constant.
     *
     * @param name its name in Java
     * @param label its name in the database
     */
    public record Constant(String name, String label) {}

    /**
     * An enum of PostgreSQL's.
     *
     * @param schema its schema, or ""
     * @param name its name
     * @param unknown the constant that stands for labels that no constant has, or ""
     */
    public record PgEnum(String schema, String name, String unknown) {}
}
