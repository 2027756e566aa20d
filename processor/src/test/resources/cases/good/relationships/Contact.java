package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

public record Contact(String phone, @Nullable Ref<Player, Long> agent) {}
