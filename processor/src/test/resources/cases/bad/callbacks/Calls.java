package app;

import dev.vorm.annotation.*;

@Table
public class Calls {
    @Id Long id;

    @BeforeInsert
    private void hidden() {}

    @BeforeUpdate
    static void alone() {}

    @BeforeDelete
    void counted(int number) {}

    @AfterInsert
    void throwing() throws java.io.IOException {}

    @AfterUpdate
    Calls another() {
        return this;
    }

    @AfterLoad
    <T> void general() {}
}
