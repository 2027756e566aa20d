package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.NearestName;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.EnumModel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads enums and what their constants are called in the database. */
final class EnumScanner {
    private static final int MAX_BYTES = 63;

    private EnumScanner() {}

    /**
     * An enum.
     *
     * @param onProperty what the property says of it, which counts before what the enum says
     */
    static EnumModel scan(TypeElement type, Optional<Mark> onProperty, Place property, List<Diagnostic> found) {
        Optional<Mark> mark = onProperty.or(() -> Mark.find(type, "PgEnum"));
        Place place = mark.map(Mark::place).orElse(property);
        List<? extends Element> members = type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
        List<EnumModel.Constant> constants =
                members.stream().map(EnumScanner::constant).toList();
        Optional<EnumModel.PgEnum> pgEnum = mark.map(present -> pgEnum(type, present));
        EnumModel model = new EnumModel(constants, pgEnum);
        String unknown = pgEnum.map(EnumModel.PgEnum::unknown).orElse("");
        List<String> names = constants.stream().map(EnumModel.Constant::name).toList();
        String name = type.getSimpleName().toString();
        if (!unknown.isEmpty() && !names.contains(unknown)) {
            String hint = NearestName.hint(unknown, names);
            found.add(Diagnostic.of(DiagnosticCode.ENUM_UNKNOWN, place.value("unknown"), unknown, name, hint));
        } else if (model.labels().isEmpty()) {
            found.add(Diagnostic.of(DiagnosticCode.ENUM_EMPTY, property, name));
        }
        labels(model, members, found);
        pgEnum.ifPresent(present -> {
            name(present.name(), place.value("value"), found);
            name(present.schema(), place.value("schema"), found);
        });
        return model;
    }

    private static EnumModel.PgEnum pgEnum(TypeElement type, Mark mark) {
        String name = mark.string("value");
        return new EnumModel.PgEnum(
                mark.string("schema"),
                name.isEmpty() ? SnakeCase.of(type.getSimpleName().toString()) : name,
                mark.string("unknown"));
    }

    private static EnumModel.Constant constant(Element member) {
        String name = member.getSimpleName().toString();
        return new EnumModel.Constant(
                name,
                Mark.find(member, "Label").map(label -> label.string("value")).orElse(name));
    }

    /** Said of the constants themselves, and so once, however many properties hold them. */
    private static void labels(EnumModel model, List<? extends Element> members, List<Diagnostic> found) {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            EnumModel.Constant constant = model.constants().get(i);
            Place place = Place.of(members.get(i)).at("Label");
            String first = seen.putIfAbsent(constant.label(), constant.name());
            if (first != null) {
                found.add(Diagnostic.of(DiagnosticCode.ENUM_LABEL_TWICE, place, constant.label(), first));
            }
            int bytes = constant.label().getBytes(StandardCharsets.UTF_8).length;
            if (model.pgEnum().isPresent() && bytes > MAX_BYTES) {
                found.add(Diagnostic.of(
                        DiagnosticCode.ENUM_LABEL_LONG, place, constant.label(), Integer.toString(bytes)));
            }
        }
    }

    private static void name(String name, Place place, List<Diagnostic> found) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            found.add(Diagnostic.of(DiagnosticCode.NAME_TOO_LONG, place, name, Integer.toString(bytes)));
        } else if (!name.isEmpty() && name.isBlank()) {
            found.add(Diagnostic.of(DiagnosticCode.NAME_BLANK, place));
        }
    }
}
