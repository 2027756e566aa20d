package app;

import dev.vorm.annotation.*;

@Table("halls")
public record Hall(@Id @Column(length = 20) String name, int floor) {}
