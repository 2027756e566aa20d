package values;

import dev.vorm.type.Converter;
import java.util.Arrays;

/** Numbers as pgvector writes them. */
record VectorConverter() implements Named2<float[]> {
    @Override
    public String toColumn(float[] value) {
        return Arrays.toString(value);
    }

    @Override
    public float[] fromColumn(String value) {
        return new float[0];
    }
}

/** A generic interface between. */
interface Named2<T> extends Converter<T, String> {}
