package app;

import app.base.Identified;
import dev.vorm.annotation.Table;

@Table("drivers")
public class Driver extends Identified<Long> {
    String name;
}
