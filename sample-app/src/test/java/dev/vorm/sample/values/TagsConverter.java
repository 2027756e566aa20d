package dev.vorm.sample.values;

import dev.vorm.type.Converter;
import java.util.List;

/** Tags as one text, such as an old schema has them. */
final class TagsConverter implements Converter<List<String>, String> {
    @Override
    public String toColumn(List<String> value) {
        return String.join(";", value);
    }

    @Override
    public List<String> fromColumn(String value) {
        return List.of(value.split(";", -1));
    }
}
