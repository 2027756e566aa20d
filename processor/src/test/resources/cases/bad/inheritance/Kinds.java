package app;

import dev.vorm.annotation.*;

@Table
@Inheritance(discriminator = "ctid")
public sealed interface Kinds {
    @Id
    Long id();

    non-sealed interface Loose extends Kinds {}

    enum Constant implements Kinds {
        ONE;

        @Override
        public Long id() {
            return 1L;
        }
    }

    record Generic<T>(Long id, String text) implements Kinds {}

    abstract non-sealed class Abstract implements Kinds {}
}
