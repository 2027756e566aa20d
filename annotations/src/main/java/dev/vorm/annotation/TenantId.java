package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the tenant whose a row is. Every statement on the entity, of its repository and of the query language, sees and writes
 * the rows of one tenant, whom the executor says: {@code db.tenant("acme")}, or {@code tx.tenant("acme")} in a transaction; on an
 * executor without a tenant it fails. Inserts write the tenant; a value that the entity has itself must be the same, or null.
 * No update moves a row to another tenant. {@code TABLE.acrossTenants()} is the same table without this, for the query
 * language. The column is part of no key by itself: what is unique for each tenant needs a unique constraint over both, and a
 * foreign key does not look at it.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface TenantId {}
