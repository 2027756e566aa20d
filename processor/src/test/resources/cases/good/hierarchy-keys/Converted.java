package shop;

import dev.vorm.annotation.Convert;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.InheritanceType;
import dev.vorm.annotation.Table;
import dev.vorm.type.Converter;
import java.util.Locale;

@Table("converted")
@Inheritance(InheritanceType.JOINED)
sealed interface Converted {
    @Id
    @Convert(Languages.class)
    Locale id();

    final class Languages implements Converter<Locale, String> {
        @Override
        public String toColumn(Locale value) {
            return value.toLanguageTag();
        }

        @Override
        public Locale fromColumn(String value) {
            return Locale.forLanguageTag(value);
        }
    }

    @Table("converted_one")
    record One(Locale id, String text) implements Converted {}
}
