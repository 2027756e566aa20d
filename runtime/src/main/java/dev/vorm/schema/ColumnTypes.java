package dev.vorm.schema;

import dev.vorm.schema.CatalogTable.Facts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares types of columns: the server knows their other names, such as {@code int8} for {@code bigint}. */
final class ColumnTypes {
    private static final Pattern SIZES = Pattern.compile("\\(\\s*(\\d+)\\s*(?:,\\s*(\\d+)\\s*)?\\)");

    private final Catalog catalog;

    ColumnTypes(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Whether a column is of a type of the build, or of a domain over it. */
    boolean same(String build, String live, Facts facts) {
        String base = catalog.type(Catalog.withoutSizes(build)).orElse("");
        String sizes = sizes(build, base);
        return (base.equals(facts.base()) && sizes.equals(sizes(live, facts.base())))
                || (base.equals(facts.domainBase()) && sizes.equals(sizes(facts.domainOf(), facts.domainBase())));
    }

    /** Length, or precision and scale, with those that the standard adds where they are not written. */
    private static String sizes(String type, String base) {
        Matcher sizes = SIZES.matcher(type);
        if (!sizes.find()) {
            boolean single = base.startsWith("\"bit\"") || (base.startsWith("bpchar") && !type.startsWith("bpchar"));
            return single ? "1" : "";
        }
        String second = sizes.group(2) == null ? "0" : sizes.group(2);
        return base.startsWith("numeric") ? sizes.group(1) + "," + second : sizes.group(1);
    }

    /** A type of the catalog as people write it. */
    static String text(String type) {
        return type.replace("character varying", "varchar").replaceFirst("^character\\b", "char");
    }
}
