package app;

import dev.vorm.annotation.*;

@Table
public interface Face {}
