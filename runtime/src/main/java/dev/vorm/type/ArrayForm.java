package dev.vorm.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Arrays as PostgreSQL writes them: {@code {1,NULL,"a b"}}. Lists of lists are its arrays of several dimensions, whose rows
 * must all be of one length, and not empty.
 *
 * @param <A> the list or array
 * @param <T> its elements
 */
final class ArrayForm<A, T> implements TextForm<A> {
    private final TextForm<T> element;
    private final char delimiter;
    private final Function<A, ? extends Collection<? extends @Nullable T>> take;
    private final Function<List<@Nullable T>, A> make;

    ArrayForm(
            TextForm<T> element,
            char delimiter,
            Function<A, ? extends Collection<? extends @Nullable T>> take,
            Function<List<@Nullable T>, A> make) {
        this.element = element;
        this.delimiter = delimiter;
        this.take = take;
        this.make = make;
    }

    @Override
    public <J> TextForm<J> mapped(Function<J, A> toColumn, Function<A, J> fromColumn) {
        return new ArrayForm<>(
                element,
                delimiter,
                value -> take.apply(toColumn.apply(value)),
                list -> fromColumn.apply(make.apply(list)));
    }

    private int dimensions() {
        return element instanceof ArrayForm<?, ?> rows ? 1 + rows.dimensions() : 1;
    }

    @Override
    public String write(A value) {
        int[] lengths = new int[dimensions()];
        StringBuilder text = new StringBuilder();
        write(value, text, lengths, 0);
        return text.toString();
    }

    /** Writes a row; {@code lengths} has the lengths of the rows before it in each dimension, 0 where there was none. */
    private void write(A value, StringBuilder text, int[] lengths, int dimension) {
        Collection<? extends @Nullable T> elements = take.apply(value);
        if (dimension > 0) {
            if (elements.isEmpty() || (lengths[dimension] != 0 && lengths[dimension] != elements.size())) {
                throw new ValueException("the rows of an array must all have the same length, and not be empty");
            }
            lengths[dimension] = elements.size();
        }
        text.append('{');
        boolean first = true;
        for (T one : elements) {
            if (!first) {
                text.append(delimiter);
            }
            first = false;
            writeElement(one, text, lengths, dimension);
        }
        text.append('}');
    }

    private void writeElement(@Nullable T one, StringBuilder text, int[] lengths, int dimension) {
        if (element instanceof ArrayForm<T, ?> rows) {
            if (one == null) {
                throw new ValueException("a row of an array cannot be null");
            }
            rows.write(one, text, lengths, dimension + 1);
        } else if (one == null) {
            text.append("NULL");
        } else {
            quote(element.write(one), text);
        }
    }

    private static void quote(String element, StringBuilder text) {
        if (isPlain(element)) {
            text.append(element);
            return;
        }
        text.append('"');
        for (int i = 0; i < element.length(); i++) {
            char c = element.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        text.append('"');
    }

    private static boolean isPlain(String element) {
        for (int i = 0; i < element.length(); i++) {
            char c = element.charAt(i);
            boolean plain = (c >= '0' && c <= '9')
                    || (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || "+-._:".indexOf(c) >= 0;
            if (!plain) {
                return false;
            }
        }
        return !element.isEmpty() && !element.toLowerCase(Locale.ROOT).equals("null");
    }

    @Override
    public A read(String text) {
        ArrayScanner scanner = new ArrayScanner(text, delimiter);
        scanner.skipBounds();
        if (scanner.isEmptyArray()) {
            return make.apply(new ArrayList<>());
        }
        A value = read(scanner);
        scanner.end();
        return value;
    }

    private A read(ArrayScanner scanner) {
        List<@Nullable T> elements = new ArrayList<>();
        scanner.open();
        do {
            if (element instanceof ArrayForm<T, ?> rows) {
                elements.add(rows.read(scanner));
            } else {
                String one = scanner.element();
                elements.add(one == null ? null : element.read(one));
            }
        } while (scanner.more());
        return make.apply(elements);
    }
}
