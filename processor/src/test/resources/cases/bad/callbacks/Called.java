package app;

import dev.vorm.annotation.*;

@Table
public record Called(@Id Long id) {
    @BeforeInsert
    String text() {
        return "";
    }
}
