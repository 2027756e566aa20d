package app;

import dev.vorm.annotation.*;

@Table
@Unique(columns = {"name", "nmae"})
@Unique(columns = {})
@Index(columns = {"first_name", "firstName"})
@Index(columns = {}, name = "twice")
@Index(columns = "frist_name")
@Index(columns = "zzz")
@Check("")
@Check(value = "id > 0", name = "twice")
public record Person(@Id int id, String name, String firstName, @Unique(columns = "name") String last) {}
