package app;

import dev.vorm.annotation.*;

@Table("authors")
record Author(@Id @Generated Long id, String name) {}
