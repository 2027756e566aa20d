package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table("profiles")
public record Profile(@Id @Generated Long id, @Unique Ref<User, Long> user, String text) {}
