package app;

import dev.vorm.annotation.*;

@Table
public record Taken(@Id int id) {}

class TakenTable {}
