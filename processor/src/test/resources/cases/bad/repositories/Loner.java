package app;

import dev.vorm.annotation.*;

@Repository
public interface Loner {}
