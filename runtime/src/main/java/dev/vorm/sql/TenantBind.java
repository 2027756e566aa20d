package dev.vorm.sql;

import dev.vorm.type.SqlType;

/**
 * A bind that stands for the tenant whom a statement is for; whoever runs the statement has to say who that is.
 *
 * @param number its number in the text: 1 for {@code $1}
 * @param type the type of its column
 * @param property what errors call it, such as {@code Note.tenant}
 */
public record TenantBind(int number, SqlType<?> type, String property) {}
