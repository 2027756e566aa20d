package app;

import app.base.Owned;
import dev.vorm.annotation.Table;

@Table("cars")
public class Car extends Owned<String, Long, Driver> {
    String plate;

    @Override
    public void identify() {}
}
