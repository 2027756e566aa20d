package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.NearestName;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.ToManyModel.OrderModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads {@code @OrderBy}: properties of the other entity. */
final class OrderScanner {
    private final Types types;

    OrderScanner(Types types) {
        this.types = types;
    }

    /** What is said of the order; what of it is wrong is in {@code found}. */
    List<OrderModel> scan(Field field, TypeElement target, List<Diagnostic> found) {
        List<OrderModel> orders = new ArrayList<>();
        Optional<Mark> mark = Mark.find(field.element(), "OrderBy");
        for (String text : mark.map(present -> present.strings("value")).orElse(List.of())) {
            Place place = mark.orElseThrow().place().value("value");
            String[] words = text.strip().split("\\s+", -1);
            boolean descending = words.length > 1 && words[1].equalsIgnoreCase("desc");
            if (words.length > 2 || (words.length == 2 && !descending && !words[1].equalsIgnoreCase("asc"))) {
                found.add(Diagnostic.of(DiagnosticCode.ORDER_SYNTAX, place, text));
                continue;
            }
            property(words[0], target, place, found)
                    .ifPresent(property ->
                            orders.add(new OrderModel(words[0], Reference.is(property.type()), descending)));
        }
        return orders;
    }

    private Optional<Field> property(String path, TypeElement target, Place place, List<Diagnostic> found) {
        TypeElement type = Hierarchy.ofFields(target);
        List<Field> fields = Fields.mapped(type, types);
        String[] names = path.split("\\.", -1);
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            Optional<Field> next =
                    fields.stream().filter(field -> field.name().equals(name)).findFirst();
            boolean last = i == names.length - 1;
            if (next.isEmpty() || isNoColumn(next.get(), last)) {
                List<String> known = fields.stream()
                        .filter(field -> !isNoColumn(field, true))
                        .map(Field::name)
                        .toList();
                found.add(Diagnostic.of(
                        DiagnosticCode.ORDER_UNKNOWN,
                        place,
                        type.getSimpleName().toString(),
                        name,
                        NearestName.hint(name, known)));
                return Optional.empty();
            }
            if (last) {
                return next;
            }
            type = (TypeElement) TypeNames.element(Embedding.value(next.get()));
            fields = Fields.mapped(type, types);
        }
        return Optional.empty();
    }

    /** Whether rows cannot be sorted by a property, or, on the way to one, whether there is nothing behind it. */
    private static boolean isNoColumn(Field field, boolean last) {
        return last
                ? Embedding.is(field)
                        || ElementsScanner.is(field)
                        || ToManyScanner.is(field)
                        || Reference.isComposite(field.type())
                : !Embedding.is(field);
    }
}
