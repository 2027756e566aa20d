/**
 * How one entity holds others: by key, and by object where they were fetched. May import error. Start with {@link
 * dev.vorm.relationship.Ref}.
 */
@NullMarked
package dev.vorm.relationship;

import org.jspecify.annotations.NullMarked;
