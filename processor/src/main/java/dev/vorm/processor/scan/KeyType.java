package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.GeneratedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The type of an entity's key, as repositories and references name it. */
final class KeyType {
    private KeyType() {}

    /** The type, boxed: that of one property, or the generated record around several; nothing when none can be one. */
    static Optional<TypeName> of(TypeElement entity, Types types) {
        List<Field> keys = Fields.keys(entity, types);
        if (keys.size() != 1) {
            return keys.isEmpty()
                    ? Optional.empty()
                    : Optional.of(GeneratedNames.of(ClassName.get(Hierarchy.ofKey(entity)))
                            .key());
        }
        Field key = keys.get(0);
        Owner owner = Owner.entity(Hierarchy.ofFields(entity), types);
        return Embedding.is(key)
                ? Embedding.of(owner, key, new ArrayList<>()).map(value -> ClassName.get(value.type()))
                : boxed(key);
    }

    /** The type of a property that is a key; one that is a reference has the type of the other's key. */
    static Optional<TypeName> boxed(Field key) {
        TypeMirror type = key.type();
        if (Reference.target(type).isPresent()) {
            return Reference.keyType(type);
        }
        if (type.getKind() == TypeKind.ERROR || type.getKind() == TypeKind.TYPEVAR) {
            return Optional.empty();
        }
        TypeName name = TypeName.get(type);
        return Optional.of(name.isPrimitive() ? name.box() : name);
    }

    /** A type without its package. */
    static String simple(TypeName type) {
        String name = type.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
