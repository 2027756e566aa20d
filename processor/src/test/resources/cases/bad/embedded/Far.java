package app;

import app.other.Shared;
import dev.vorm.annotation.*;

@Table
public class Far extends Shared {
    @Id Long id;
    @Embedded(prefix = "a") Shared.Unmade unmade;
    @Embedded(prefix = "b") Shared.Guarded guarded;
    @Embedded(prefix = "c") Generic<String> generic;
    @Embedded(prefix = "d") Open open;
    @Embedded(prefix = "e") Inner inner;
    @Embedded(prefix = "f") Named namedA;
    @Embedded(prefix = "g", columns = {@ColumnName(property = "a", value = "x"), @ColumnName(property = "a", value = "y")})
    Named nameda;
    @Embedded(prefix = "h") Outer outer;
    @Embedded(prefix = "i") Named outerNamed;
    @Embedded Named first;
    @Embedded Named second;
    @Embedded(prefix = "j") Called called;
    @Embedded(prefix = "k") Hidden hidden;

    record Generic<T>(T a) {}
    abstract static class Open {
        int a;
    }
    class Inner {
        int a;
    }
    record Named(int a) {}
    record Outer(int b, @Embedded Named named) {}
    record Called(int a) {
        @BeforeInsert void before() {}
    }
    private record Hidden(int a) {}
}
