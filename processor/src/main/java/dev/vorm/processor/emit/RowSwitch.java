package dev.vorm.processor.emit;

import dev.vorm.processor.plan.PropertyPlan;

/**
 * What makes a table show rows that it leaves out else.
 *
 * @param method the method that gives the table with them
 * @param field the field that says whether it shows them
 * @param column the method that gives the column by which they are left out
 * @param property the property of that column
 * @param comment what the table with them is
 */
record RowSwitch(String method, String field, String column, PropertyPlan property, String comment) {
    static RowSwitch withDeleted(PropertyPlan mark, LocalNames fields) {
        return new RowSwitch(
                "withDeleted",
                fields.add("withDeleted"),
                "softDelete",
                mark,
                "The same table with the rows that are marked as deleted; deletes remove rows here.");
    }

    static RowSwitch acrossTenants(PropertyPlan tenant, LocalNames fields, boolean written) {
        return new RowSwitch(
                "acrossTenants",
                fields.add("acrossTenants"),
                "tenant",
                tenant,
                "The same table with the rows of all tenants" + (written ? ", which can be written here." : "."));
    }
}
