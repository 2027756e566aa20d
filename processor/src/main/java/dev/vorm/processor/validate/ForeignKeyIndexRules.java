package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.IndexModel;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.model.ReferenceModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns of a foreign key are the first ones of an index, in any order: PostgreSQL makes none by itself, and looks for the
 * rows that refer to one by each delete of that and each join from there. No mistake, but slow where the table is large.
 */
final class ForeignKeyIndexRules {
    /** What {@link SuppressWarnings} is told. */
    private static final String SUPPRESSION = "vorm.index";

    /** The access methods that find rows whose columns equal something. */
    private static final Set<String> EQUALITY = Set.of("", "btree", "hash");

    private final EntityModel entity;

    private ForeignKeyIndexRules(EntityModel entity) {
        this.entity = entity;
    }

    /**
     * What is slow in an entity's own table: what all entities under a root have is said of the root. The index of an entity in its
     * root's table has a condition that its own statements fulfil, and counts.
     */
    static List<Diagnostic> check(EntityModel entity) {
        if (entity.view().isPresent()) {
            return List.of();
        }
        ForeignKeyIndexRules rules = new ForeignKeyIndexRules(entity);
        return entity.members().stream()
                .filter(rules::isOwn)
                .flatMap(rules::references)
                .flatMap(rules::slow)
                .toList();
    }

    private boolean isOwn(MemberModel member) {
        return entity.form() == EntityModel.Form.SEALED
                || entity.hierarchy()
                        .filter(family -> family.isShared(member.name()))
                        .isEmpty();
    }

    private Stream<MemberModel> references(MemberModel member) {
        if (reference(member).isPresent()) {
            return Stream.of(member);
        }
        return member instanceof EmbeddedModel embedded
                ? embedded.members().stream().flatMap(this::references)
                : Stream.empty();
    }

    private static Optional<ReferenceModel> reference(MemberModel member) {
        if (member instanceof PropertyModel property) {
            return property.reference();
        }
        return member instanceof EmbeddedModel embedded ? embedded.reference() : Optional.empty();
    }

    private Stream<Diagnostic> slow(MemberModel member) {
        Set<String> columns =
                Set.copyOf(member.properties().map(PropertyModel::column).toList());
        boolean found = Stream.of(keys(), indexes())
                .flatMap(starts -> starts)
                .anyMatch(start ->
                        start.size() >= columns.size() && columns.equals(Set.copyOf(start.subList(0, columns.size()))));
        if (found || member.place().suppresses(SUPPRESSION) || entity.place().suppresses(SUPPRESSION)) {
            return Stream.empty();
        }
        return Stream.of(Diagnostic.of(
                DiagnosticCode.FOREIGN_KEY_WITHOUT_INDEX,
                member.place(),
                reference(member).orElseThrow().type().simpleName(),
                member.name(),
                entity.type().simpleName()));
    }

    /** The columns of the primary key and of unique constraints. */
    private Stream<List<String>> keys() {
        List<String> primary = entity.properties().stream()
                .filter(property -> property.role() == Role.KEY)
                .map(PropertyModel::column)
                .toList();
        return Stream.concat(Stream.of(primary), entity.uniques().stream().map(unique -> columns(unique.columns())));
    }

    /** The columns of indexes over all rows, with "" for what is no column. */
    private Stream<List<String>> indexes() {
        return entity.indexes().stream()
                .filter(index -> index.where().isEmpty() && EQUALITY.contains(index.using()))
                .map(index -> columns(index.keys().stream()
                        .map(IndexModel.IndexKeyModel::column)
                        .toList()));
    }

    private List<String> columns(List<String> names) {
        return names.stream()
                .flatMap(name -> {
                    List<String> columns = entity.columnsOf(name);
                    return columns.isEmpty() ? Stream.of(name) : columns.stream();
                })
                .toList();
    }
}
