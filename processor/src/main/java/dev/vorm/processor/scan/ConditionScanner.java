package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.NearestName;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.ConditionText;
import dev.vorm.processor.model.LostProperty;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads the condition of a relationship: SQL over the columns of two tables. */
final class ConditionScanner {
    private static final String WHERE = "where";

    private final Types types;
    private final MemberScanner memberScanner;

    ConditionScanner(Types types, MemberScanner memberScanner) {
        this.types = types;
        this.memberScanner = memberScanner;
    }

    /** The condition, if there is one; what is wrong with it is in {@code found}. */
    Optional<ConditionText> scan(Owner owner, TypeElement target, Optional<Mark> mark, List<Diagnostic> found) {
        if (mark.filter(present -> present.has(WHERE)).isEmpty()) {
            return Optional.empty();
        }
        String sql = mark.get().string(WHERE);
        Place place = mark.get().place().value(WHERE);
        if (sql.isBlank()) {
            found.add(Diagnostic.of(DiagnosticCode.EMPTY_SQL, place, mark.get().name()));
            return Optional.empty();
        }
        if (Fields.keys(owner.type(), types).isEmpty() && ViewScanner.is(owner.type())) {
            found.add(Diagnostic.of(DiagnosticCode.WHERE_WITHOUT_KEY, place));
        }
        ConditionText.broken(sql)
                .map(reason -> Diagnostic.of(DiagnosticCode.WHERE_BROKEN, place, reason))
                .ifPresent(found::add);
        ConditionText text = ConditionText.of(sql);
        Set<String> own = columns(owner.type());
        Set<String> others = columns(target);
        unknown(text, ConditionText.THIS, owner.type(), own, place, found);
        unknown(text, ConditionText.OTHER, target, others, place, found);
        text.loose().stream()
                .distinct()
                .filter(name -> own.contains(name) || others.contains(name))
                .map(name -> Diagnostic.of(DiagnosticCode.WHERE_LOOSE, place, name))
                .forEach(found::add);
        return Optional.of(text);
    }

    private static void unknown(
            ConditionText text,
            String table,
            TypeElement entity,
            Set<String> known,
            Place place,
            List<Diagnostic> found) {
        String name = entity.getSimpleName().toString();
        text.columns().stream()
                .filter(column -> column.startsWith(table + "."))
                .map(column -> column.substring(table.length() + 1))
                .distinct()
                .filter(column -> !known.contains(column))
                .map(column -> Diagnostic.of(
                        DiagnosticCode.WHERE_UNKNOWN, place, name, column, NearestName.hint(column, known)))
                .forEach(found::add);
    }

    /** The columns of an entity, those of what is wrong with it among them: what, is said there. */
    private Set<String> columns(TypeElement entity) {
        TypeElement type = Hierarchy.ofFields(entity);
        List<Field> fields = Fields.mapped(type, types).stream()
                .filter(field -> !ToManyScanner.is(field) && !ElementsScanner.is(field))
                .toList();
        List<LostProperty> lost = new ArrayList<>();
        List<MemberModel> members = memberScanner.scan(Owner.entity(type, types), fields, new ArrayList<>(), lost);
        Set<String> columns = new TreeSet<>();
        MemberModel.properties(members).stream().map(PropertyModel::column).forEach(columns::add);
        lost.stream().map(LostProperty::column).forEach(columns::add);
        return columns;
    }
}
