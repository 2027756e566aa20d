package app;

import dev.vorm.annotation.*;

public interface Outer {
    @Table("one")
    record Twin(@Id int id) {}
}
