package app;

import app.base.Hidden;
import dev.vorm.annotation.*;

@Table
public class Child extends Hidden<Thread> {
    @Id Long id;
}
