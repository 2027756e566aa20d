package dev.vorm.type;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The constants of an enum and their labels in the database. */
final class EnumLabels<E extends Enum<E>> {
    private final Class<E> type;
    private final Map<E, String> labels;
    private final Map<String, E> constants = new HashMap<>();
    private final @Nullable E unknown;
    private final boolean shown;

    private EnumLabels(Class<E> type, @Nullable E unknown, boolean shown) {
        this.type = type;
        this.shown = shown;
        this.labels = new EnumMap<>(type);
        this.unknown = unknown;
    }

    /** The names of the constants as texts of a column, of which messages do not speak: they are values. */
    static <E extends Enum<E>> EnumLabels<E> names(Class<E> type) {
        return of(type, Enum::name, null, false);
    }

    /** Labels that belong to the schema. Fails when a constant but {@code unknown} has none, or two have the same. */
    static <E extends Enum<E>> EnumLabels<E> of(Class<E> type, Function<? super E, String> label, @Nullable E unknown) {
        return of(type, label, unknown, true);
    }

    @SuppressWarnings("NullAway") // a label function can be a map's get
    private static <E extends Enum<E>> EnumLabels<E> of(
            Class<E> type, Function<? super E, String> label, @Nullable E unknown, boolean shown) {
        EnumLabels<E> all = new EnumLabels<>(type, unknown, shown);
        for (E constant : type.getEnumConstants()) {
            String text = label.apply(constant);
            if (text == null) {
                if (constant == unknown) {
                    continue;
                }
                throw new IllegalArgumentException(type.getName() + "." + constant.name() + " has no label");
            }
            E other = all.constants.put(text, constant);
            if (other != null) {
                throw new IllegalArgumentException(
                        type.getName() + "." + constant.name() + " and " + other.name() + " have the same label");
            }
            all.labels.put(constant, text);
        }
        return all;
    }

    String label(E constant) {
        String label = constant == unknown ? null : labels.get(constant);
        if (label == null) {
            throw new ValueException(
                    constant.name()
                            + " stands for all labels that the application does not know, and cannot be written in their place");
        }
        return label;
    }

    E constant(String label) {
        E constant = constants.get(label);
        if (constant != null) {
            return constant;
        }
        if (unknown == null) {
            throw new ValueException(
                    (shown ? "the label '" + label + "'" : "its text") + " is no constant of " + type.getSimpleName());
        }
        return unknown;
    }
}
