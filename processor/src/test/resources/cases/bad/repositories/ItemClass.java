package app;

import dev.vorm.annotation.*;

@Repository
public class ItemClass {}
