package dev.vorm.processor.scan;

import dev.vorm.processor.model.IndexModel;
import dev.vorm.processor.model.IndexModel.IndexKeyModel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads indexes, whose columns are written as in SQL. */
final class IndexScanner {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern ORDERED =
            Pattern.compile("(.*?)(?:\\s+(asc|desc))?(?:\\s+nulls\\s+(first|last))?", FLAGS);
    private static final Pattern WITH_CLASS = Pattern.compile("(.*\\S)\\s+((?:\\w+\\.)?\\w+_ops)", FLAGS);
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$.]*");

    private IndexScanner() {}

    static List<IndexModel> scan(Owner owner) {
        Set<String> known = new HashSet<>();
        ConstraintScanner.properties(owner, (of, field) -> {
            known.add(of.path(field));
            known.add(of.column(field));
        });
        return Fields.hierarchy(owner.type()).stream()
                .flatMap(type -> Mark.repeated(type, "Index", "Indexes").stream())
                .map(mark -> index(mark, known))
                .toList();
    }

    private static IndexModel index(Mark mark, Set<String> known) {
        return new IndexModel(
                mark.strings("columns").stream().map(text -> key(text, known)).toList(),
                mark.string("name"),
                mark.flag("unique"),
                mark.string("where"),
                mark.strings("include"),
                mark.string("using"),
                mark.flag("nullsNotDistinct"),
                mark.place());
    }

    /** A name that there is comes first: nothing keeps a column from being called {@code a desc}. */
    static IndexKeyModel key(String text, Set<String> known) {
        Matcher ordered = ORDERED.matcher(text.strip());
        if (known.contains(text) || !ordered.matches()) {
            return new IndexKeyModel(text, text, "", "", false, false, "");
        }
        Matcher classed = WITH_CLASS.matcher(ordered.group(1));
        String what = classed.matches() ? classed.group(1) : ordered.group(1);
        boolean expression = !known.contains(what) && what.contains("(");
        boolean column = known.contains(what) || NAME.matcher(what).matches();
        return new IndexKeyModel(
                text,
                column ? what : "",
                expression ? what : "",
                classed.matches() ? classed.group(2) : "",
                ordered.group(2) != null || ordered.group(3) != null,
                "desc".equalsIgnoreCase(ordered.group(2)),
                Objects.requireNonNullElse(ordered.group(3), "").toUpperCase(Locale.ROOT));
    }
}
