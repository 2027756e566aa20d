package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** The type of an entity's key, as repositories and references name it. */
final class KeyType {
    private KeyType() {}

    /** The type, boxed: that of one property, or the generated record around several; nothing when none can be one. */
    static Optional<TypeName> of(TypeElement entity) {
        List<VariableElement> keys = Fields.keys(entity);
        if (keys.size() != 1) {
            return keys.isEmpty()
                    ? Optional.empty()
                    : Optional.of(GeneratedNames.of(ClassName.get(entity)).key());
        }
        VariableElement key = keys.get(0);
        Owner owner = Owner.entity(entity, FormScanner.form(entity));
        return Embedding.is(key)
                ? Embedding.of(owner, key, new ArrayList<>()).map(value -> ClassName.get(value.type()))
                : value(key).map(ValueType::type);
    }

    /** What the column of a key holds: a key that is a reference holds the key of the other. */
    static Optional<ValueType> value(VariableElement key) {
        return Reference.target(key.asType()).isPresent()
                ? ValueKinds.of(((DeclaredType) key.asType()).getTypeArguments().get(1))
                : ValueKinds.of(key.asType());
    }

    /** A type without its package. */
    static String simple(TypeName type) {
        String name = type.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
