package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;
import dev.vorm.type.*;
import java.math.BigDecimal;
import java.util.*;

@Table
public record Converted(
        @Id long id,
        @Convert(String.class) String none,
        @Convert(Other.class) String other,
        @Convert(Hidden.class) String hidden,
        @Convert(Asking.class) String asking,
        @Convert(Generic.class) String generic,
        @Convert(Base.class) String base,
        @Convert(Face.class) String face,
        @Convert(Inner.class) String inner,
        @Convert(Raw.class) String raw,
        @Convert(Objects.class) String objects,
        @Convert(int.class) String primitive,
        @Convert(Locked.class) String locked,
        @Json @Convert(Other.class) Integer both,
        Wrong wrong,
        Selfish selfish) {
    static class Other implements Converter<Integer, String> {
        public String toColumn(Integer value) { return ""; }
        public Integer fromColumn(String value) { return 0; }
    }
    private static class Hidden extends Other {}
    static class Asking extends Other {
        Asking(int size) {}
    }
    static class Locked extends Other {
        private Locked() {}
    }
    static class Generic<T> extends Other {}
    abstract static class Base extends Other {}
    interface Face extends Converter<String, String> {}
    class Inner extends Other {}
    @SuppressWarnings("rawtypes")
    static class Raw implements Converter {
        public Object toColumn(Object value) { return value; }
        public Object fromColumn(Object value) { return value; }
    }
    static class Objects implements Converter<String, Object> {
        public Object toColumn(String value) { return value; }
        public String fromColumn(Object value) { return ""; }
    }
    @Convert(Other.class)
    record Wrong(int a, int b) {}
    record Selfish(Selfish self) {}
}
