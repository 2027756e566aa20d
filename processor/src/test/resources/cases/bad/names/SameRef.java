package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table
public record SameRef(@Id int id, Ref<Same, Integer> same, int sameId) {}
