package app;

import dev.vorm.annotation.*;
import java.util.Optional;

@Projection(User.class)
record Others(
        @Nullable Text profile,
        @Path("profile") Optional<Text> optional,
        @Path("profile.text") @Nullable String text,
        @Path("boss.profile.id") Optional<Long> id) {
    @Projection(Profile.class)
    record Text(String text) {}
}
