package app;

import dev.vorm.annotation.*;

@Table
public class Boxed {
    @Id @Generated private Long id;
    String name;

    public long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
