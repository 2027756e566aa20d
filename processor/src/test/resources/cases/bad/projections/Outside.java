package app;

import dev.vorm.annotation.*;

public record Outside(@Path("json") String path, @Count("json") long count, @Sql("json") String sql) {
    static class Within {
        @Path("name") String name;
    }
}
