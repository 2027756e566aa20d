package app;

import dev.vorm.annotation.*;

@Table
public record Automatic(@Id @Generated(allocationSize = 7) Long id, String name) {}
