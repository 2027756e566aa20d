package app;

import dev.vorm.annotation.*;

public class Kinds {
    @Projection(User.class)
    public static class AClass {}

    @Projection(User.class)
    public interface AnInterface {}

    @Projection(Loner.class)
    public record NoEntity(Long id) {}

    @Projection(int.class)
    public record NoClass(Long id) {}

    @Projection(User.class)
    public record Generic<T>(Long id) {}

    @Projection(User.class)
    public record Empty() {}

    @Projection(User.class)
    private record Hidden(Long id) {}
}
