package app;

import dev.vorm.annotation.*;

@Projection(User.class)
public record Marks(
        @Column("name") String name,
        @Path("name") @Sql("name") String both,
        @Sql(" ") String blank,
        @Sql("name") Object object,
        @Json @Path("name") String json,
        @Id Long id) {}
