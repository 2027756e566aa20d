package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.plan.MemberPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of the parameters and variables of one method: none twice, and no keyword. */
final class LocalNames {
    private static final String NO_NAME = "entity";

    private final Set<String> taken = new HashSet<>();

    /**
     * Starts a method.
     *
     * @param taken the names that the method uses already
     */
    LocalNames(String... taken) {
        this.taken.addAll(List.of(taken));
    }

    /** A name for one entity. */
    String one(ClassName entity) {
        return add(decapitalize(entity.simpleName()));
    }

    /** A name for several entities. */
    String many(ClassName entity) {
        return add(plural(decapitalize(entity.simpleName())));
    }

    /** A name for a member's value, which is never that of a class: the variable would hide it. */
    String of(String path) {
        return add(decapitalize(GeneratedNames.camel(path)));
    }

    /** The wanted name, or one like it. */
    String add(String wanted) {
        String stem = SourceVersion.isKeyword(wanted) ? NO_NAME : wanted;
        String name = stem;
        for (int number = 2; !taken.add(name); number++) {
            name = stem + number;
        }
        return name;
    }

    /** The method of a mapping that reads a member. */
    static String reader(MemberPlan member) {
        return "read" + GeneratedNames.capitalize(member.word());
    }

    /** {@code URLRule} becomes {@code urlRule}, {@code HTTP} becomes {@code http}. */
    static String decapitalize(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        boolean wordFollows = capitals > 1 && capitals < name.length() && Character.isLetter(name.charAt(capitals));
        int lowered = wordFollows ? capitals - 1 : capitals;
        return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
    }

    /** The English plural, near enough for a variable. */
    static String plural(String name) {
        if (name.matches(".*[^aeiou]y")) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name + (name.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }
}
