package dev.vorm.processor.plan;

import java.util.List;

/**
 * How an entity becomes binds, and what becomes of it by a write.
 *
 * @param key the key
 * @param numbered the properties that the database or its sequence numbers: an insert refuses an entity that has one already
 * @param insertBinds the binds of an insert
 * @param inserted every property after an insert
 * @param updateBinds the binds of an update
 * @param updated every property after an update
 * @param deleteBinds the binds of a delete
 */
public record MappingPlan(
        KeyPlan key,
        List<PropertyPlan> numbered,
        List<BindPlan> insertBinds,
        List<ResultPlan> inserted,
        List<BindPlan> updateBinds,
        List<ResultPlan> updated,
        List<BindPlan> deleteBinds) {
    public MappingPlan {
        numbered = List.copyOf(numbered);
        insertBinds = List.copyOf(insertBinds);
        inserted = List.copyOf(inserted);
        updateBinds = List.copyOf(updateBinds);
        updated = List.copyOf(updated);
        deleteBinds = List.copyOf(deleteBinds);
    }
}
