package dev.vorm.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.model.EnumModel;
import dev.vorm.processor.model.PgType;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.sql.Identifiers;

/**
 * What a value is to PostgreSQL, to the driver and to the query language.
 *
 * @param sqlName its name in casts: without length, precision and scale
 * @param columnClass the kind of its columns in the query language
 * @param driverType the class that the driver carries its values as
 * @param binding the method of {@code Binds} that turns a value into the driver's, or ""
 * @param reading the method of {@code Values} that turns the driver's into a value, or ""
 * @param coded whether its {@code SqlType} turns values into those of the driver and back
 * @param asText whether values travel as text: the driver would damage them
 */
public record ColumnType(
        String sqlName,
        ColumnClass columnClass,
        ClassName driverType,
        String binding,
        String reading,
        boolean coded,
        boolean asText) {
    private static final ClassName TEXT = ClassName.get(String.class);

    /** Arrays of texts of a limited length. */
    public static final String VARCHARS = "varchar[]";

    /** The type of a value. */
    public static ColumnType of(ValueType value) {
        return switch (value.kind()) {
            case WRAPPED, CONVERTED -> inner(value).around();
            case NAMED -> named(value.pgType().orElseThrow(), inner(value));
            case LIST, SET, ARRAY ->
                areVarchars(value)
                        ? text(VARCHARS, ColumnClass.ARRAY)
                        : inner(value).array();
            case ENUM ->
                value.enumeration().orElseThrow().isPlain()
                        ? new ColumnType("text", ColumnClass.ORDERED, TEXT, "enumText", "enumText", false, false)
                        : new ColumnType("text", ColumnClass.ORDERED, TEXT, "", "", true, false);
            case PG_ENUM -> {
                EnumModel.PgEnum pgEnum =
                        value.enumeration().flatMap(EnumModel::pgEnum).orElseThrow();
                yield text(Identifiers.qualify(pgEnum.schema(), pgEnum.name()), ColumnClass.ORDERED);
            }
            case JSON -> text("json", ColumnClass.JSON);
            case JSONB -> text("jsonb", ColumnClass.JSON);
            default -> {
                ColumnType type = BuiltInType.of(value.kind()).columnType();
                yield value.digits().isPresent() ? text(type.sqlName, type.columnClass) : type;
            }
        };
    }

    private static ColumnType inner(ValueType value) {
        return of(value.inner().orElseThrow().value());
    }

    /** A type that travels as text. */
    private static ColumnType text(String sqlName, ColumnClass columnClass) {
        return new ColumnType(sqlName, columnClass, TEXT, "", "", true, true);
    }

    /** The type of a record or of a converter's value around such a value. */
    private ColumnType around() {
        return new ColumnType(sqlName, columnClass.around(), driverType, "", "", true, asText);
    }

    private ColumnType array() {
        return sqlName.endsWith("[]") ? text(sqlName, ColumnClass.PLAIN) : text(sqlName + "[]", ColumnClass.ARRAY);
    }

    private static ColumnType named(PgType pgType, ColumnType type) {
        if (isSame(pgType, type.sqlName)) {
            return type;
        }
        boolean isText = type.columnClass == ColumnClass.TEXT && pgType.builtIn();
        return text(pgType.castName(), isText ? ColumnClass.ofText(pgType.castName()) : type.columnClass);
    }

    /** Whether a value is an array of {@code varchar}, which has no operators with arrays of {@code text}. */
    public static boolean areVarchars(ValueType value) {
        return value.isMany()
                && inner(value).sqlName.equals("text")
                && value.pgType()
                        .filter(type -> type.castName().equals("varchar"))
                        .isPresent();
    }

    /** Whether a type of the user's is the one that values have anyway. */
    public static boolean isSame(PgType pgType, String sqlName) {
        return pgType.castName().equals(sqlName) || (pgType.castName().equals("varchar") && sqlName.equals("text"));
    }

    /** The method of a driver's row that reads a value. */
    public String rowGetter() {
        return "get" + driverType.simpleName();
    }
}
