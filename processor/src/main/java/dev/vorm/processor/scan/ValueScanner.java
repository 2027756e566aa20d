package dev.vorm.processor.scan;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.PgType;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.model.ValueType.Kind;
import dev.vorm.processor.scan.ConverterScanner.Conversion;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads what the column of a property holds: from its type, and from what its annotations say of it. */
final class ValueScanner {
    private final Types types;
    private final ConverterScanner converters;

    ValueScanner(Types types) {
        this.types = types;
        this.converters = new ConverterScanner(types);
    }

    /**
     * What the column of a property holds; nothing when there is a mistake, which is then in {@code found}.
     *
     * @param type the property's type, without {@code Optional}
     */
    Optional<ValueType> scan(VariableElement field, TypeMirror type, List<Diagnostic> found) {
        int before = found.size();
        Optional<Mark> json = Mark.find(field, "Json");
        Optional<ValueType> value = json.isPresent() ? json(field, json.get(), type, found) : plain(field, type, found);
        return inColumn(value, Mark.find(field, "Column"), before, found);
    }

    /**
     * What a column of a collection's elements holds.
     *
     * @param column what is said of the column
     * @param key whether it is the key of a map, of which the property's other annotations do not speak
     */
    Optional<ValueType> element(
            VariableElement field, TypeMirror type, Optional<Mark> column, boolean key, List<Diagnostic> found) {
        int before = found.size();
        Optional<ValueType> value = key
                ? new ValueReader(types, converters, field, Optional.empty(), Optional.empty(), found).read(type)
                : plain(field, type, found);
        return inColumn(value, column, before, found);
    }

    private static Optional<ValueType> inColumn(
            Optional<ValueType> value, Optional<Mark> column, int before, List<Diagnostic> found) {
        Optional<ValueType> named = value.flatMap(present -> named(column, present, found));
        return found.size() > before ? Optional.empty() : named.map(present -> limited(present, column));
    }

    private Optional<ValueType> plain(VariableElement field, TypeMirror type, List<Diagnostic> found) {
        PackageElement from = ConverterScanner.packageOf(field);
        Optional<Mark> convert = Mark.find(field, "Convert");
        Optional<Conversion> own = convert.flatMap(mark -> converters.read(mark, from, found));
        if (convert.isPresent() && own.isEmpty()) {
            return Optional.empty();
        }
        Optional<Mark> pgEnum = Mark.find(field, "PgEnum");
        ValueReader reader = new ValueReader(types, converters, field, own, pgEnum, found);
        Optional<ValueType> value = reader.read(type);
        if (value.isPresent() && own.isPresent() && !reader.hasConverted()) {
            Conversion unused = own.get();
            found.add(Diagnostic.of(
                    DiagnosticCode.CONVERTER_TYPE,
                    unused.place(),
                    unused.converter().simpleName(),
                    TypeNames.simple(unused.java()),
                    TypeNames.simple(type)));
        } else if (value.isPresent() && pgEnum.isPresent() && !reader.hasEnum()) {
            Place place = pgEnum.get().place();
            found.add(Diagnostic.of(DiagnosticCode.PG_ENUM_ON_OTHER, place, TypeNames.simple(type)));
        }
        return value;
    }

    private static Optional<ValueType> json(VariableElement field, Mark json, TypeMirror type, List<Diagnostic> found) {
        Optional<Mark> other = Mark.find(field, "Convert").or(() -> Mark.find(field, "PgEnum"));
        TypeName name = TypeName.get(type);
        if (other.isPresent()) {
            Place place = other.get().place();
            found.add(Diagnostic.of(
                    DiagnosticCode.ROLE_TWICE, place, "Json", other.get().name()));
        } else if (ValueKinds.isScalar(name)) {
            found.add(Diagnostic.of(DiagnosticCode.JSON_ON_SCALAR, json.place(), TypeNames.simple(type)));
        } else if (Exactness.check(type, Place.of(field), found)) {
            return Optional.of(ValueType.of(json.flag("binary", true) ? Kind.JSONB : Kind.JSON, name));
        }
        return Optional.empty();
    }

    /** The value in a column of the type that the user names. */
    private static Optional<ValueType> named(Optional<Mark> column, ValueType value, List<Diagnostic> found) {
        if (column.filter(mark -> mark.has("type")).isEmpty()) {
            return Optional.of(value);
        }
        String text = column.get().string("type");
        Optional<PgType> pgType = PgType.parse(text);
        if (pgType.isEmpty()) {
            Place place = column.get().place().value("type");
            found.add(Diagnostic.of(DiagnosticCode.PG_TYPE_SYNTAX, place, text, PgType.fix(text)));
        }
        return pgType.map(value::renamed);
    }

    private static ValueType limited(ValueType value, Optional<Mark> column) {
        Optional<PgType> numeric = value.pgType().filter(type -> type.castName().equals("numeric"));
        return numeric.isPresent()
                ? value.limited(numeric.get().modifier(0), numeric.get().modifier(1))
                : value.limited(
                        column.map(mark -> mark.number("precision")).orElse(0),
                        column.map(mark -> mark.number("scale")).orElse(0));
    }
}
