package lib;

import dev.vorm.annotation.*;

@Table
public record Country(@Id String code, String name) {}
