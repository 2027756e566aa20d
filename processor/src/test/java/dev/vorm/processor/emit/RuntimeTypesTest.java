package dev.vorm.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.vorm.mapping.JsonType;
import dev.vorm.mapping.PgTypes;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.BuiltInType;
import dev.vorm.processor.plan.ColumnType;
import dev.vorm.support.Binds;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor knows the runtime by name only: here the names are held to it. */
class RuntimeTypesTest {
    @ParameterizedTest
    @MethodSource("names")
    void namesAreTypes(String name) throws ClassNotFoundException {
        assertThat(Modifier.isPublic(Class.forName(name).getModifiers())).isTrue();
    }

    static List<String> names() {
        return Arrays.stream(RuntimeTypes.class.getDeclaredFields())
                .filter(field -> field.getType() == ClassName.class)
                .map(RuntimeTypesTest::name)
                .toList();
    }

    private static String name(Field field) {
        try {
            return ((ClassName) field.get(null)).reflectionName();
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @ParameterizedTest
    @EnumSource(BuiltInType.class)
    void everyKindOfValueTravels(BuiltInType builtIn) throws ReflectiveOperationException {
        ColumnType type = builtIn.columnType();
        String driver = type.driverType().reflectionName();

        assertThat(Row.class
                        .getMethod(type.rowGetter(), int.class)
                        .getReturnType()
                        .getName())
                .isEqualTo(driver);
        if (!type.binding().isEmpty()) {
            assertThat(method(Binds.class, type.binding()).getReturnType().getName())
                    .isEqualTo(driver);
        }
        if (!type.reading().isEmpty()) {
            assertThat(method(Values.class, type.reading()).getParameterTypes())
                    .extracting(Class::getName)
                    .contains(driver);
        }
    }

    @ParameterizedTest
    @EnumSource(BuiltInType.class)
    void everyKindOfValueHasItsSqlType(BuiltInType type) throws ReflectiveOperationException {
        Class<?> holder = switch (type.holder()) {
            case SQL_TYPE -> SqlType.class;
            case PG_TYPES -> PgTypes.class;
            case JSON_TYPE -> JsonType.class;
        };
        SqlType<?> runtime = (SqlType<?>) holder.getField(type.constant()).get(null);

        assertThat(runtime.name()).isEqualTo(type.sqlName());
        assertThat(runtime.asText()).isEqualTo(type.columnType().asText());
        assertThat(type.name()).isEqualTo(ValueType.Kind.valueOf(type.name()).name());
    }

    private static Method method(Class<?> type, String name) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
