package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;

/** The types of the runtime, of Vert.x and of its SQL client that generated code uses. */
final class RuntimeTypes {
    static final ClassName ENTITY_TABLE = ClassName.get("dev.vorm.mapping", "EntityTable");
    static final ClassName MAPPED_PROJECTION = ClassName.get("dev.vorm.mapping", "MappedProjection");
    static final ClassName NESTED = ClassName.get("dev.vorm.mapping", "Nested");
    static final ClassName VALUE_PROJECTION = ClassName.get("dev.vorm.mapping", "ValueProjection");
    static final ClassName LIST_PROJECTION = ClassName.get("dev.vorm.mapping", "ListProjection");
    static final ClassName VIEW_TABLE = ClassName.get("dev.vorm.mapping", "ViewTable");
    static final ClassName JSON_TYPE = ClassName.get("dev.vorm.mapping", "JsonType");
    static final ClassName PG_TYPES = ClassName.get("dev.vorm.mapping", "PgTypes");
    static final ClassName ROW_READER = ClassName.get("dev.vorm.mapping", "RowReader");

    static final ClassName ENTITY_KEYS = ClassName.get("dev.vorm.mapping", "EntityKeys");

    static final ClassName MANY = ClassName.get("dev.vorm.relationship", "Many");
    static final ClassName ONE = ClassName.get("dev.vorm.relationship", "One");
    static final ClassName UNLOADED = ClassName.get("dev.vorm.relationship", "Unloaded");

    static final ClassName INVERSE = ClassName.get("dev.vorm.query", "Inverse");
    static final ClassName BY_CONDITION = ClassName.get("dev.vorm.query", "ByCondition");
    static final ClassName JOIN_CONDITION = ClassName.get("dev.vorm.query", "JoinCondition");
    static final ClassName JOIN_TABLE = ClassName.get("dev.vorm.query", "JoinTable");
    static final ClassName MANY_TO_MANY = ClassName.get("dev.vorm.query", "ManyToMany");
    static final ClassName PROPERTY = ClassName.get("dev.vorm.query", "Property");
    static final ClassName ELEMENT_TABLE = ClassName.get("dev.vorm.query", "ElementTable");
    static final ClassName ASSIGNMENT = ClassName.get("dev.vorm.query", "Assignment");
    static final ClassName COLUMN = ClassName.get("dev.vorm.query", "Column");
    static final ClassName DISCRIMINATOR = ClassName.get("dev.vorm.query", "Discriminator");
    static final ClassName JOINED_ROWS = ClassName.get("dev.vorm.query", "JoinedRows");
    static final ClassName CONDITION = ClassName.get("dev.vorm.query", "Condition");
    static final ClassName COMPOSITE_TO_ONE = ClassName.get("dev.vorm.query", "CompositeToOne");
    static final ClassName EXPRESSION = ClassName.get("dev.vorm.query", "Expression");
    static final ClassName JSON_COLUMN = ClassName.get("dev.vorm.query", "JsonColumn");
    static final ClassName JSON_EXPRESSION = ClassName.get("dev.vorm.query", "JsonExpression");
    static final ClassName JSON_PART = ClassName.get("dev.vorm.query", "JsonPart");
    static final ClassName SQL = ClassName.get("dev.vorm.query", "Sql");
    static final ClassName TABLE = ClassName.get("dev.vorm.query", "Table");
    static final ClassName UNIQUE_KEY = ClassName.get("dev.vorm.query", "UniqueKey");
    static final ClassName TO_ONE = ClassName.get("dev.vorm.query", "ToOne");
    static final ClassName REF = ClassName.get("dev.vorm.relationship", "Ref");
    static final ClassName SQL_TYPE = ClassName.get("dev.vorm.type", "SqlType");

    static final ClassName EXECUTED = ClassName.get("dev.vorm.execute", "Executed");
    static final ClassName FETCH_ALONG = ClassName.get("dev.vorm.execute", "FetchAlong");
    static final ClassName SQL_EXECUTOR = ClassName.get("dev.vorm.execute", "SqlExecutor");
    static final ClassName KEY_SEQUENCE = ClassName.get("dev.vorm.execute", "KeySequence");
    static final ClassName SQL_STATEMENT = ClassName.get("dev.vorm.execute", "SqlStatement");
    static final ClassName CRUD_REPOSITORY = ClassName.get("dev.vorm.repository", "CrudRepository");
    static final ClassName READ_REPOSITORY = ClassName.get("dev.vorm.repository", "ReadRepository");

    static final ClassName BINDS = ClassName.get("dev.vorm.support", "Binds");
    static final ClassName CRUD = ClassName.get("dev.vorm.support", "Crud");
    static final ClassName ELEMENTS = ClassName.get("dev.vorm.support", "Elements");
    static final ClassName FINGERPRINT = ClassName.get("dev.vorm.support", "Fingerprint");
    static final ClassName SEQUENCED = ClassName.get("dev.vorm.support", "Sequenced");
    static final ClassName VALUES = ClassName.get("dev.vorm.support", "Values");

    static final ClassName FUTURE = ClassName.get("io.vertx.core", "Future");
    static final ClassName ROW = ClassName.get("io.vertx.sqlclient", "Row");
    static final ClassName TUPLE = ClassName.get("io.vertx.sqlclient", "Tuple");

    private RuntimeTypes() {}
}
