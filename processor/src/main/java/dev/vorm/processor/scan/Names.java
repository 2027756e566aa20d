package dev.vorm.processor.scan;

/** The types of the runtime that entities and repositories speak of: by name, since the processor never sees it. */
final class Names {
    static final String REF = "dev.vorm.relationship.Ref";
    static final String MANY = "dev.vorm.relationship.Many";
    static final String ONE = "dev.vorm.relationship.One";
    static final String CRUD_REPOSITORY = "dev.vorm.repository.CrudRepository";
    static final String READ_REPOSITORY = "dev.vorm.repository.ReadRepository";

    static final String CONVERTER = "dev.vorm.type.Converter";

    private Names() {}
}
