/** The runtime of Vorm: what generated code and users call. */
module dev.vorm.runtime {
    requires transitive dev.vorm.annotations;
    requires transitive io.vertx.core;
    requires transitive io.vertx.sql.client;
    requires transitive io.vertx.sql.client.pg;
    // The driver logs in by SCRAM, PostgreSQL's default, only where this module is; it does not ask for it itself.
    requires com.ongres.scram.client;
    requires com.fasterxml.jackson.core;
    // Only where an application keeps objects as JSON.
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jsr310;
    requires io.netty.common;
    requires io.netty.transport;
    // Generated code in a module of a user's carries javax.annotation.processing.Generated.
    requires static transitive java.compiler;
    requires static transitive org.jspecify;

    exports dev.vorm;
    exports dev.vorm.error;
    exports dev.vorm.execute;
    exports dev.vorm.mapping;
    exports dev.vorm.observe;
    exports dev.vorm.query;
    exports dev.vorm.relationship;
    exports dev.vorm.repository;
    exports dev.vorm.schema;
    exports dev.vorm.sql;
    exports dev.vorm.support;
    exports dev.vorm.type;
}
