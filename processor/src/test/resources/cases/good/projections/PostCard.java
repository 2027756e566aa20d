package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;
import java.util.Optional;

@Projection(Post.class)
public record PostCard(
        Long id,
        String title,
        @Path("author.name") String authorName,
        @Path("author.boss.name") @Nullable String bossName,
        @Path("author.boss") Optional<Ref<User, Long>> boss,
        @Path("author.address") User.Address home,
        @Path("editor.address.city") @Nullable String city,
        Profile author,
        @Nullable Editor editor,
        @Path("author.boss") Optional<Users.Name> bossCard) {
    @Projection(User.class)
    public record Profile(Long id, String name, @Nullable Users.Name boss, @Sql("lower(name)") String quiet) {}

    @Projection(User.class)
    public record Editor(Long id, @Nullable String bio, @Path("boss.id") @Nullable Long bossId, User.Settings settings) {}
}
