package dev.vorm.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PgTypeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int4 | integer | true | false",
                "pg_catalog.int8 | bigint | true | false",
                "VARCHAR(20) | varchar | true | false",
                "character  varying (20) | varchar | true | false",
                "char(3) | bpchar | true | false",
                "bit(3) | varbit | true | false",
                "timestamp(3) | timestamp without time zone | true | false",
                "timestamp (3) With Time Zone | timestamp with time zone | true | false",
                "double precision[] | double precision | true | true",
                "text[][] | text | true | true",
                "citext | citext | false | false",
                "app.mood | app.mood | false | false",
                "\"my schema\".\"a\"\"b\" | \"my schema\".\"a\"\"b\" | false | false",
                "geometry(Point, 4326) | geometry | false | false",
                "vector(3) | vector | false | false",
            })
    void isCalledInCastsWithoutWhatCutsOff(String text, String castName, boolean builtIn, boolean array) {
        PgType type = PgType.parse(text).orElseThrow();

        assertThat(type.castName()).isEqualTo(castName);
        assertThat(type.builtIn()).isEqualTo(builtIn);
        assertThat(type.array()).isEqualTo(array);
        assertThat(type.definition()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "text; drop table x",
                "text -- comment",
                "text /* comment */",
                "\"open",
                "\"\"",
                "'text'",
                "varchar(20",
                "varchar()",
                "varchar('a')",
                "text not null",
                "a.b.c",
                "int with time zone",
                "serial",
                "BigSerial",
                "name",
                "pg_catalog.name",
                "\"char\"",
                "float(3)",
                "a_name_that_is_so_long_that_postgresql_would_cut_it_off_after_63_bytes",
            })
    void isOneTypeThatHoldsValuesWhole(String text) {
        assertThat(PgType.parse(text)).isEmpty();
        assertThat(PgType.fix(text)).isNotBlank();
    }

    @Test
    void hasModifiers() {
        PgType type = PgType.parse("numeric(6, -2)").orElseThrow();

        assertThat(type.modifiers()).isEqualTo(List.of("6", "-2"));
        assertThat(type.modifier(0)).isEqualTo(6);
        assertThat(type.modifier(1)).isEqualTo(-2);
        assertThat(type.modifier(2)).isZero();
    }
}
