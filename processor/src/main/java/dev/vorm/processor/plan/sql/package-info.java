/**
 * The text of SQL statements, made of names and types: strings in, strings out. It imports the JDK only, and is the only
 * place of the processor that knows PostgreSQL's grammar; read {@link dev.vorm.processor.plan.sql.TableSql} first.
 */
@NullMarked
package dev.vorm.processor.plan.sql;

import org.jspecify.annotations.NullMarked;
