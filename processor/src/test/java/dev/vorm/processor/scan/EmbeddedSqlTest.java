package dev.vorm.processor.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EmbeddedSqlTest {
    private static final Map<String, String> RENAMED =
            Map.of("amount", "price_amount", "Weird \"one", "price_Weird \"one", "größe", "x größe");

    private static String of(String sql) {
        return EmbeddedSql.of(sql, RENAMED);
    }

    @Test
    void columnsHaveTheirNewNames() {
        assertThat(of("amount > 0 and AMOUNT<amount")).isEqualTo("price_amount > 0 and price_amount<price_amount");
        assertThat(of("amount::text")).isEqualTo("price_amount::text");
        assertThat(of("\"amount\" = größe")).isEqualTo("price_amount = \"x größe\"");
        assertThat(of("\"Weird \"\"one\" > 0")).isEqualTo("\"price_Weird \"\"one\" > 0");
    }

    @Test
    void nothingElseIsTouched() {
        for (String sql : new String[] {
            "amounts + xamount + amount2 + amount_ + amount$",
            "'amount' || 'it''s amount' || $$amount$$ || $a$ amount $a$",
            "amount(1) + amount (2) + t.amount + 1::amount",
            "\"AMOUNT\" + \"Weird\"",
            "größer"
        }) {
            assertThat(of(sql)).isEqualTo(sql);
        }
    }
}
