package app;

import dev.vorm.annotation.*;

@Table
public record Hidden(@Id int id, String xmin, @Column("ctid") String place) {}
