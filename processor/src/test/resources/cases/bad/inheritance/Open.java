package app;

import dev.vorm.annotation.*;

@Table
@Inheritance
public interface Open {}
