package app;

import dev.vorm.annotation.*;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class Tenants {
    @Table
    record Several(@Id Long id, @TenantId String a, @TenantId String b) {}

    @Table
    record Primitive(@Id Long id, @TenantId long tenant) {}

    @Table
    record Time(@Id Long id, @TenantId Instant tenant) {}

    @Table
    record Many(@Id Long id, @TenantId List<String> tenant) {}

    @Table
    record None(@Id Long id, @TenantId @Nullable String tenant) {}

    @Table
    record Maybe(@Id Long id, @TenantId Optional<String> tenant) {}

    @Table
    record Key(@Id @TenantId Long id, String text) {}

    @Table
    record Given(@Id Long id, @TenantId @Default("'x'") String tenant) {}

    @Table
    record Still(@Id Long id, @TenantId @Column(insertable = false) String tenant) {}

    @Table
    record Collected(@Id Long id, @TenantId String tenant, @Elements List<String> texts) {}

    @Table
    record Secret(@Id Long id, @TenantId @Sensitive String tenant) {}

    @Table
    record Around(@Id Long id, @Embedded @Nullable Part part) {
        record Part(int number, @TenantId String tenant) {}
    }
}
