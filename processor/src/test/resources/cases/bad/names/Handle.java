package app;

import dev.vorm.annotation.*;

@Table
public record Handle(@Id int id, String HANDLE) {}
