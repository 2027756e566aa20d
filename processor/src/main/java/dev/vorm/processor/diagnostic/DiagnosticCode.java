package dev.vorm.processor.diagnostic;

import java.util.List;
import java.util.Locale;

/**
 * The catalogue of mistakes. A number is never given to another mistake, so that people can look it up; {@code {0}} and
 * so on stand for a diagnostic's arguments.
 */
public enum DiagnosticCode {
    ENTITY_KIND(1, "{0} cannot be an entity", "make it a record or a class"),
    ENTITY_INHERITANCE(
            2, "{0} class cannot be an entity", "make it a plain class, or a sealed abstract one with @Inheritance"),
    ENTITY_GENERIC(3, "an entity cannot have type parameters", "remove them"),
    ENTITY_INNER(4, "an inner class cannot be an entity: it cannot be made without its outer object", "make it static"),
    PRIVATE_TYPE(5, "generated code cannot see the private type {0}", "remove private from {0}"),
    NO_CONSTRUCTOR(
            6,
            "the class has no constructor without parameters that generated code can call",
            "add one, not private and without throws"),
    MAPPED_SUPERCLASS(
            7, "the superclass {0} is an entity itself", "move what both have to a superclass without @Table"),
    HIDDEN_TYPE(8, "generated code in the package {1} cannot see {0}", "make {0} public"),

    UNSUPPORTED_TYPE(10, "a column cannot hold the type {0}", "{1}"),
    TYPE_NOT_YET(11, "a column of the type {0} is not supported yet", "{1}"),
    UNRESOLVED_TYPE(12, Severity.NOTE, "the type {0} cannot be found{1}", "correct its name, or import it"),
    ENTITY_AS_VALUE(13, "{0} is an entity, which cannot stand in a column", "use {1}"),
    FINAL_FIELD(14, "generated code cannot set a final field", "remove final, or make the entity a record"),
    NO_READER(
            15,
            "generated code cannot read a private field",
            "add a method {0} that is not private, or remove private"),
    NO_WRITER(
            16, "generated code cannot set a private field", "add a method {0} that is not private, or remove private"),
    NOT_A_COLUMN(17, "{0} field is no column, but it has @{1}", "remove one of the two"),

    TRANSIENT_COMPONENT(
            18, "a record is made of all its components, so none can be @Transient", "make the entity a class"),

    PRIMITIVE_NULLABLE(20, "the primitive type {0} cannot hold NULL", "use {1}"),
    LENGTH_ON_NON_TEXT(21, "only a String has a length", "remove length"),
    LENGTH_RANGE(22, "the length {0} is not between 1 and 10485760", "choose one in that range, or remove length"),
    PRECISION_ON_NON_NUMERIC(23, "only a BigDecimal or a BigInteger has a precision", "remove precision"),
    PRECISION_RANGE(24, "the precision {0} is not between 1 and 1000", "choose one in that range, or remove precision"),
    SCALE_ON_NON_DECIMAL(25, "only a BigDecimal has a scale", "remove scale"),
    SCALE_RANGE(26, "the scale {0} is not between 0 and the precision, which is {1}", "raise precision or lower scale"),
    DEFAULT_ON_MANAGED(27, "{0} cannot have a @Default", "remove @Default"),
    EMPTY_SQL(28, "the SQL of @{0} is empty", "write it, or remove @{0}"),
    SENSITIVE_ON_MANAGED(29, "{0} is no secret", "remove @Sensitive"),

    NO_KEY(30, "the entity has no key", "mark one property with @Id"),
    KEY_NULLABLE(32, "a key cannot be NULL", "remove {0}"),
    KEY_TYPE(33, "{0} is not supported as a key", "use a Long, a UUID, or one of {1}"),
    GENERATED_WITHOUT_ID(34, "only a key can be @Generated", "add @Id, or use @Default"),
    GENERATED_TYPE(35, "{0} cannot make a key of the type {1}", "{2}"),
    ONLY_KEY(36, "an entity with nothing but a generated key is not supported", "add a property"),

    SEVERAL_VERSIONS(40, "{0} is the version already", "leave @Version on one property"),
    VERSION_TYPE(41, "a version cannot be of the type {0}", "use int, long or Instant"),
    VERSION_NULLABLE(42, "a version cannot be NULL", "remove {0}"),
    TIME_TYPE(43, "the server's time does not fit the type {0}", "use Instant, OffsetDateTime or LocalDateTime"),
    ROLE_TWICE(44, "a property cannot be both @{0} and @{1}", "remove one of the two"),

    REFERENCE_TARGET(50, "{0} is not an entity", "put @Table on {0}, or name a type that has it"),
    REFERENCE_KEY(51, "the key of {0} is of type {1}, not {2}", "use Ref<{0}, {1}>"),
    REFERENCE_RAW(52, "a Ref must name its entity and the type of its key", "write Ref<Entity, Key>"),
    REFERENCE_TARGET_KEY(53, "{0} has no key that a Ref can hold", "correct its @Id"),
    RELATIONSHIP_ON_VALUE(54, "@Relationship stands on a {0}", "use Ref<Entity, Key>, or @Column instead"),
    COLUMN_NAMED_TWICE(55, "@Column and @Relationship both name the column", "remove one of the names"),

    ACTION_SETS_NULL(
            56, "{0} would set the column to NULL, which it does not take", "add @Nullable, or choose another"),

    SENSITIVE_REFERENCE(
            57, "a Ref is as secret as the key that it refers to", "remove @Sensitive, or put it on the key of {0}"),

    NAME_TOO_LONG(60, "the name {0} is {1} bytes long, and PostgreSQL cuts names off after 63", "choose a shorter one"),
    COLUMN_TWICE(
            61,
            "the column {0} belongs to {1} already",
            "name another column with @Column, or with prefix or columns of @Embedded"),
    SYSTEM_COLUMN(62, "PostgreSQL has a column {0} of its own in every table", "name another column with @Column"),
    UNKNOWN_COLUMN(63, "there is no property or column {0}{1}", "name a property or a column of this entity"),
    NO_COLUMNS(64, "@{0} names no columns", "name at least one in columns"),
    REPEATED_COLUMN(65, "the column {0} is named twice", "name it once"),
    COLUMNS_ON_PROPERTY(
            66, "@Unique on a property is over its own column", "remove columns, or put @Unique on the type"),
    HANDLE_TAKEN(67, "the generated table class has a constant {0} already", "give the property another name"),
    TABLE_TWICE(68, "the table {0} belongs to {1} already", "name another table with @Table"),
    GENERATED_NAME_TWICE(69, "the generated class {0} belongs to {1} already", "rename one of the two"),
    GENERATED_NAME_TAKEN(70, "the generated class {0} exists already", "rename that class, or this one"),
    CONSTRAINT_TWICE(71, "the name {0} belongs to another constraint or index of this table", "choose another name"),
    INDEX_TWICE(
            72,
            "the name {0} belongs to an index or unique constraint of {1} already, and a schema has each name once",
            "choose another name"),
    NAME_BLANK(73, "a name cannot be blank", "write one, or leave it out"),

    INDEX_KEY(
            74,
            "{0} is neither a column nor an expression",
            "write a column and its order, such as name desc nulls last, or an expression in parentheses"),
    METHOD_UNIQUE(75, "only a btree index can be unique, and {0} is none", "remove unique or using"),
    NULLS_WITHOUT_UNIQUE(
            76, "NULL is distinct or not in a unique index only", "add unique, or remove nullsNotDistinct"),
    METHOD_ORDER(77, "only a btree index has an order, and {0} is none", "remove the order, or using"),
    METHOD_INCLUDE(78, "a {0} index cannot include columns", "remove include or using"),
    METHOD_COLUMNS(79, "a {0} index is over one column", "leave one in columns, or remove using"),

    ANNOTATION_NOT_YET(80, "@{0} is not supported yet", "remove it"),
    ELEMENT_NOT_YET(81, "{0} of @{1} is not supported yet", "remove it"),

    REPOSITORY_KIND(90, "{0} cannot be a repository", "make it an interface"),
    REPOSITORY_GENERIC(91, "a repository cannot have type parameters", "name the entity and the key in CrudRepository"),
    REPOSITORY_PRIVATE(92, "generated code cannot see a private interface", "remove private from {0}"),
    REPOSITORY_NOT_CRUD(93, "a repository must extend CrudRepository", "write extends CrudRepository<Entity, Key>"),
    REPOSITORY_ENTITY(94, "{0} is not an entity", "put @Table on {0}, or name a type that has it"),
    REPOSITORY_KEY(95, "the key of {0} is of type {1}, not {2}", "write CrudRepository<{0}, {1}>"),
    DERIVED_QUERY(96, "derived queries are not supported yet", "make {0} a default method, or remove it"),

    INTERNAL(99, "Vorm failed: {0}", "report this as a bug, with the entity"),

    INDEX_METHOD(100, "there is no access method {0}{1}", "correct its name"),
    NULLS_NEVER(101, "none of the columns takes NULL", "remove nullsNotDistinct"),
    EMPTY_COMMENT(102, "the comment is empty", "write one, or remove @Comment"),
    COMPUTED_REFERENCE(103, "a Ref cannot be @Computed", "use the type of its key, or remove @Computed"),
    OPTION_VALUE(104, "the processor's option {0} cannot be {1}", "write -A{0}={2}, or remove it"),
    EMBEDDED_CALLBACK(111, "@{0} is for entities: nobody calls it on the embedded {1}", "move it to the entity"),
    SEVERAL_TENANTS(112, "{0} is the tenant already", "leave @TenantId on one property"),
    TENANT_TYPE(
            113,
            "the type {0} cannot name a tenant",
            "use String, UUID, Short, Integer or Long, a record around one of them, or a Ref"),
    TENANT_NULLABLE(114, "a tenant cannot be NULL", "remove {0}"),
    TENANT_ELEMENTS(
            115,
            "the rows of the collection {0} would not say whose they are",
            "make its elements an entity with @TenantId, with a Ref to this one"),

    EMBEDDED_TYPE(120, "{0} cannot be embedded: {1}", "{2}"),
    EMBEDDED_CYCLE(121, "a value cannot be embedded in itself: {0}", "remove one of them from the circle"),
    EMBEDDED_ALL_NULLABLE(
            122,
            "without a part that cannot be null nobody can tell a {0} of nulls from none",
            "make one part not nullable, or {1}"),
    EMBEDDED_MANAGED(123, "@{0} cannot stand in a value that can be null", "remove @{0}, or make {1} not nullable"),

    CALLBACK(
            124,
            "generated code cannot call this method for @{0}",
            "make it not private, not static and not abstract, without parameters and throws, and let it give {1}"),
    SEVERAL_SOFT_DELETES(125, "{0} marks deleted rows already", "leave @SoftDelete on one property"),
    SOFT_DELETE_TYPE(
            126,
            "the type {0}, which {1} be null, cannot mark rows as deleted",
            "use boolean, or an Instant, OffsetDateTime or LocalDateTime that can be null"),
    EMBEDDED_UNKNOWN(127, "the embedded value has no property {0}{1}", "name a property that is a column"),
    EMBEDDED_ID(128, "a part of an embedded value is no key while that value is none", "put @Id on {0} instead"),
    EMBEDDED_ANNOTATION(129, "@{0} says nothing of an embedded value", "put it on a property of {1}, or remove it"),

    CARRIED_TWICE(
            130, "{1} of @{0} is written differently by @{2}, which is as near", "write it in a @{0} on the property"),
    CONVERTER_KIND(131, "{0} cannot be a converter", "{1}"),
    CONVERTER_TYPE(132, "{0} converts {1}, not {2}", "use another converter, or another type"),
    CONVERTER_COLUMN(133, "{0} gives {1}, which a column cannot hold", "{2}"),
    CONVERTER_TWICE(134, "{0} converts {1} already in this package", "remove one of the two"),
    PG_TYPE_SYNTAX(135, "{0} is not the name of a PostgreSQL type", "{1}"),
    PG_TYPE_FIT(136, "a column of the type {0} cannot hold {1} whole", "use {2}"),
    PG_TYPE_SIZE(137, "@Column has both type and {0}", "write it in the type, or remove the type"),
    PG_TYPE_ARRAY(139, "only one of the types {0} and {1} is an array", "{2}"),
    PG_ENUM_ON_OTHER(140, "@PgEnum stands on {0}, which is no enum", "remove it"),
    ENUM_LABEL_TWICE(141, "the label {0} belongs to {1} already", "choose another one"),
    ENUM_LABEL_LONG(
            142,
            "the label {0} is {1} bytes long, and those of PostgreSQL's enums have at most 63",
            "choose a shorter one"),
    ENUM_UNKNOWN(143, "{0} is no constant of {1}{2}", "name one of its constants"),
    ENUM_EMPTY(144, "the enum {0} has no constants that a column can hold", "add one"),
    WRITES_ON_MANAGED(145, "{0} cannot be written otherwise than by Vorm", "remove {1}"),
    GENERIC_VALUE(146, "the type {0} is not exact", "name its type arguments"),
    JSON_ON_SCALAR(147, "{0} has a column type of its own", "remove @Json"),
    VALUE_ON_REFERENCE(
            148,
            "the column of a Ref is of the type of the key that it refers to",
            "remove {0}, or put it on that key"),
    PG_ENUM_TWICE(149, "the enum {0} has other labels in {1}", "give one of the two another name"),
    WITHIN_VALUE(
            150,
            "@{0} within {1} says nothing of a column that holds a {1}",
            "put it on the property, or make that @Embedded"),

    HIERARCHY_NOT_SEALED(
            160, "only a sealed type can have @Inheritance", "make it a sealed interface or a sealed abstract class"),
    HIERARCHY_WITHOUT_TABLE(161, "@Inheritance stands on a type without @Table", "add @Table"),
    HIERARCHY_NESTED(162, "the type has @Inheritance of its own within that of {0}", "remove it here"),
    NO_HIERARCHY(
            163, "no sealed type with @Inheritance permits this one", "remove @DiscriminatorValue, or permit the type"),
    LEAF_PACKAGE(164, "generated code of {0} cannot see the package {1}", "move the type to the package of {0}"),
    LEAF_WITH_TABLE(
            165,
            "the rows of {0} and of all that it permits are in its table",
            "remove @Table, or write @Inheritance(JOINED) on {0}"),
    LEAF_WITHOUT_TABLE(
            166,
            "{0} is @Inheritance(JOINED), and this type has no table for what only it has",
            "add @Table, or write @Inheritance(SINGLE_TABLE) on {0}"),
    DISCRIMINATOR_TWICE(
            167, "the discriminator value {0} belongs to {1} already", "give it another @DiscriminatorValue"),
    DISCRIMINATOR_COLUMN(
            168,
            "{0} is the discriminator of {1} already",
            "name another column with @Column, or write another discriminator in @Inheritance"),
    SHARED_MISSING(169, "there is no property {0} here, which {1} declares", "add it"),
    SHARED_DIFFERS(
            170,
            "the property is another one in {0}",
            "let both have the same type and annotations, best on {1} alone"),
    LEAF_OWNS(171, "@{0} is for all that {1} permits", "declare the property in {1}"),
    LEAF_COLUMN(172, "the column {0} is another one in {1}", "name another column with @Column"),
    LEAF_UNIQUE(
            173,
            "a unique constraint over what all have is for all that {0} permits",
            "put it on {0}, or use @Index(unique = true)"),
    LEAF_CONSTRAINT(
            174,
            "{0} is in the table of {1}, and a constraint or index is over one table",
            "name columns that only this type has, or put it on {1}"),

    COMPOSITE_ANNOTATION(175, "@{0} says nothing of a Ref whose key has several columns", "remove it"),
    COMPOSITE_COLUMN(
            176,
            "{0} of @{1} is about one column, and the key of {2} has several",
            "name them with @Relationship(columns = @ColumnName(...)), or remove {0}"),
    COMPOSITE_NAMES(177, "the key of {0} is one column", "write column instead of columns"),
    COMPOSITE_UNKNOWN(178, "the key of {0} has no property {1}{2}", "name a property of the key that is a column"),

    SEQUENCE_UNUSED(179, "{0} is of sequences, and none makes this key", "add GenerationType.SEQUENCE, or remove {0}"),
    SEQUENCE_SIZE(180, "a block of {0} numbers cannot be taken", "choose an allocationSize from 1 to 1000000"),
    SEQUENCE_TWICE(181, "the sequence {0} belongs to {1} already", "choose another name"),
    SEVERAL_SEQUENCES(182, "a sequence makes the key {0} already", "leave SEQUENCE on one property"),
    HIERARCHY_NOT_YET(183, "{0} is not supported yet with @Inheritance", "remove it"),

    FORMULA_REFERENCE(184, "a Ref cannot be a @Formula", "use the type of its key, or remove @Formula"),
    FORMULA_ANNOTATION(185, "@{0} says nothing of a formula, which is no column", "remove it"),

    VIEW_AND_TABLE(186, "an entity is read from a view or from a table, not from both", "remove @Table or @View"),
    VIEW_INHERITANCE(
            187, "a view cannot be part of a hierarchy", "remove @View, or let it extend nothing that is sealed"),
    VIEW_ANNOTATION(188, "@{0} says nothing of a view, which is only read", "remove it"),
    VIEW_OPTION(189, "{0} says nothing of a view, which is only read", "remove it"),
    VIEW_REFERENCE(190, "{0} is a view, and no foreign key can refer to one", "use the type of its key"),
    VIEW_REPOSITORY(191, "{0} is a view, which is only read", "extend ReadRepository"),
    VIEW_WITHOUT_KEY(192, "the view {0} has no key", "mark one of its properties with @Id, or use {0}Crud"),

    ELEMENTS_TYPE(195, "@Elements stands on a {0}", "use List, Set or Map, with the types of what is in it"),
    ELEMENTS_NESTED(196, "the elements of a collection cannot be a {0}", "put it into a value that is converted"),
    ELEMENTS_ANNOTATION(197, "@{0} says nothing of a collection", "{1}"),
    ELEMENTS_NULLABLE(
            198, "a collection is empty, and never null", "remove @Nullable, or put it on the type of the elements"),
    ELEMENTS_KEY(199, "{0} cannot be {1}: {2}", "use another type, or a List"),
    ELEMENTS_PART(200, "{0} says nothing of the elements of a collection", "remove it"),
    ELEMENTS_WITHIN(201, "a collection cannot be a part of an embedded value", "put it on a property of the entity"),
    ELEMENTS_VALUE(202, "{0} says nothing of {1}", "remove it"),
    ELEMENTS_OWNER(203, "ownerColumns has {0} columns, and the entity's key has {1}", "name as many"),
    ELEMENTS_HIERARCHY(
            204, "a collection of what {0} permits is not supported yet", "give it an entity of its own, with a Ref"),
    ELEMENTS_REFERENCE(
            205,
            "an element of a collection cannot have a Ref whose key has several columns",
            "use the parts of the key"),

    CLASS_HIDDEN(210, "in generated code the property would hide the class {0}", "give the property another name"),
    KEY_COMPONENT(211, "the generated key is a record, which can have no {0}", "give the property another name"),

    ELEMENTS_OF_REFERENCES(
            215,
            "a collection of references is not supported",
            "use a class with the Ref in it, or a record with the Ref and something else"),
    HIERARCHY_BETWEEN(
            216, "only the root and the leaves of a hierarchy have tables, and {0} is between them", "remove @Table"),
    FORMULA_BRACE(
            217,
            "a brace of the formula does not enclose the name of a property",
            "put a name into it, or put it into a string literal"),

    FOREIGN_KEY_WITHOUT_INDEX(
            220,
            Severity.WARNING,
            "no index begins with it, so that each delete of a row of {0}, and each join from there, reads this whole table",
            "add @Index(columns = \"{1}\") to {2}, or, where that table stays small, @SuppressWarnings(\"vorm.index\")"),

    PROJECTION_KIND(240, "{0} cannot be a projection", "make it a record"),
    PROJECTION_GENERIC(241, "a projection cannot have type parameters", "remove them"),
    PROJECTION_ENTITY(242, "{0} is not an entity", "put @Table on {0}, or name a type that has it"),
    PROJECTION_EMPTY(243, "a projection without components selects nothing", "add one, called like a property"),
    PROJECTION_UNKNOWN(244, "{0} has no property {1}{2}", "name one that it has, or say by @Sql what the component is"),
    PROJECTION_TYPE(245, "{0} is of type {1}, not {2}", "use {1}"),
    PROJECTION_NESTED(
            246, "{0} is a projection of {1}, and {2}", "name what refers to one {1}, or use another projection"),
    PROJECTION_NULLABLE(247, "{0} can be NULL, and so can this", "{1}"),
    PROJECTION_CYCLE(248, "a projection cannot be a part of itself: {0}", "remove one of them from the circle"),
    PROJECTION_NOT_YET(249, "{0} is not supported yet within a projection", "{1}"),
    PROJECTION_COUNT_TYPE(250, "a number of entities is no {0}", "use long or int"),
    PROJECTION_COUNT(251, "{0} is no relationship to many entities", "name one, or use @Path"),
    PROJECTION_EMBEDDED(
            252,
            "generated code in the package {1} cannot fill the class {0}",
            "make {0} a record, or put the projection into the package of {2}"),
    PROJECTION_OUTSIDE(253, "@{0} says nothing outside of a projection", "put @Projection on the record, or remove it"),
    PROJECTION_ANNOTATION(254, "@{0} says nothing of a part of a projection: its entity maps it", "remove it"),
    PROJECTION_REFERENCE(255, "{0} refers to {1}, not to {2}", "use a Ref, or a record with @Projection({1}.class)"),
    PROJECTION_LIST(
            256,
            "{0} leads to any number of entities, which a projection has as a List, not as {1}",
            "use a List of a record with @Projection({2}.class)"),
    PROJECTION_LIST_NULL(257, "a list that a projection loads is never null, and holds no null", "remove {0}"),
    PROJECTION_LIST_OF(258, "{0} leads to {1}, not to {2}", "use a record with @Projection({1}.class)"),
    PROJECTION_VALUE_NULL(259, "{0} can be NULL, which such a value cannot be", "use a {1}"),

    TO_MANY_RAW(260, "{0} does not say of which entities it is", "write Many<Entity> or One<Entity>"),
    TO_MANY_WITHIN(261, "a {0} cannot be a part of an embedded value", "put it on a property of the entity"),
    TO_MANY_ANNOTATION(262, "@{0} says nothing of a {1}, which has no column", "remove it"),
    TO_MANY_OWNER(
            263,
            "it is not said what makes a {0}",
            "write @Relationship(mappedBy = ...) with the property of {1} that refers to this entity, or"
                    + " @Relationship(joinTable = ...), one of both, or the condition in @Relationship(where = ...)"),
    ONE_OWNER(
            264,
            "it is not said what makes a {0}",
            "write @Relationship(mappedBy = ...) with the property of {1} that refers to this entity, or the condition in"
                    + " @Relationship(where = ...); the side with the column has a Ref"),
    MAPPED_BY_UNKNOWN(265, "{0} has no property {1}{2}", "name one that refers to this entity"),
    MAPPED_BY_TYPE(
            266,
            "{0} is a {1}, which does not own a relationship to {2}",
            "name a Ref<{2}, ...>, or a Many<{2}> with a joinTable"),
    ONE_NOT_UNIQUE(
            267,
            "several {1} can have the same {0}, so that there is not One",
            "put @Unique on it, or make this property a Many<{1}>"),
    ORDER_SYNTAX(268, "{0} is no order", "write the name of a property, and asc or desc behind it"),
    ORDER_UNKNOWN(269, "{0} has no property {1} to sort by{2}", "name one that has a column"),
    JOIN_TABLE_COLUMNS(
            270, "{0} names {1} columns, and the key has {2}", "name as many, in the order of the key, or none"),
    RELATIONSHIP_VALUE(272, "{0} says nothing of a {1}", "remove it"),
    ORDER_BY_ON_OTHER(273, "@OrderBy says nothing of a {0}", "put it on a Many"),

    FETCH_UNKNOWN(280, "{0} has no property {1}{2}", "name a relationship that it has"),
    FETCH_NO_RELATIONSHIP(281, "{0} is a {1}, which is no relationship", "name a Ref, a Many or a One"),

    WHERE_UNKNOWN(282, "{0} has no column {1}{2}", "name a column of its table"),
    WHERE_LOOSE(283, "{0} is a column, and it is not said of which entity", "write this.{0} or other.{0}"),
    WHERE_ON_REF(284, "the condition of a {0} is its foreign key", "remove where, or put it on a Many or a One"),
    ORDER_COLUMN_WITHOUT_TABLE(285, "@OrderColumn is a column of a table between two, and says nothing of {0}", "{1}"),
    ORDER_COLUMN_AND_ORDER_BY(
            286, "@OrderColumn and @OrderBy both say what these are sorted by", "remove one of the two"),
    ORDER_COLUMN_TAKEN(287, "the table between the two has a column {0} already", "give @OrderColumn another name"),
    WHERE_WITHOUT_KEY(
            288, "the entity has no key, by which the others would be fetched", "mark one of its properties with @Id"),
    REFERENCE_COLUMN_TWICE(
            289,
            "the column {0} belongs to {1} already, and one property alone can write it",
            "name another column, or make one of the two a One, which is only read, with"
                    + " @Relationship(where = \"other.... = this.{0}\")"),
    JOIN_TABLE_DIFFERS(
            290,
            "the table {0} leads somewhere else in {1}, or has other columns there",
            "let both have the same joinColumns, inverseColumns and @OrderColumn, or name another table"),
    WHERE_BROKEN(
            291, "the condition cannot stand beside others: {0}", "write one expression of SQL that is true or false");

    /** What becomes of a compile in which it is found. */
    public enum Severity {
        /** It fails. */
        ERROR,
        /** It succeeds, unless warnings are to be errors. */
        WARNING,
        /** It is about what the compiler itself reports. */
        NOTE
    }

    private final int number;
    private final Severity severity;
    private final String message;
    private final String fix;

    DiagnosticCode(int number, String message, String fix) {
        this(number, Severity.ERROR, message, fix);
    }

    DiagnosticCode(int number, Severity severity, String message, String fix) {
        this.number = number;
        this.severity = severity;
        this.message = message;
        this.fix = fix;
    }

    /** As people quote it, such as {@code VORM-0007}. */
    public String id() {
        return String.format(Locale.ROOT, "VORM-%04d", number);
    }

    /** What becomes of a compile in which it is found. */
    public Severity severity() {
        return severity;
    }

    String message(List<String> arguments) {
        return fill(message, arguments);
    }

    String fix(List<String> arguments) {
        return fill(fix, arguments);
    }

    private static String fill(String template, List<String> arguments) {
        String text = template;
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i));
        }
        return text;
    }
}
