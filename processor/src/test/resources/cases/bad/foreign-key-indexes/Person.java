package bad;

import dev.vorm.annotation.*;

@Table
public record Person(@Id @Generated Long id, String name) {}
