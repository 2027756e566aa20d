package dev.vorm.mapping;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/** Refuses numbers that are too large for a {@code double} or {@code float}, which Jackson makes infinite. */
final class JsonFiniteParser extends JsonParserDelegate {
    JsonFiniteParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public double getDoubleValue() throws IOException {
        double value = super.getDoubleValue();
        if (Double.isInfinite(value)) {
            throw new JsonParseException(this, "out of range");
        }
        return value;
    }

    @Override
    public float getFloatValue() throws IOException {
        float value = super.getFloatValue();
        if (Float.isInfinite(value)) {
            throw new JsonParseException(this, "out of range");
        }
        return value;
    }
}
