/**
 * Decisions: which types, constraints and statements an entity gets, and in which order columns are read and bound. It
 * imports {@code processor.model} and {@code processor.plan.sql}, and writes no Java; read {@link
 * dev.vorm.processor.plan.EntityPlanner} first.
 */
@NullMarked
package dev.vorm.processor.plan;

import org.jspecify.annotations.NullMarked;
