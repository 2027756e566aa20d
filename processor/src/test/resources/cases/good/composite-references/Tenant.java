package app;

import dev.vorm.annotation.*;

@Table("tenants")
public record Tenant(@Id @Generated Long id, @Unique String name) {}
