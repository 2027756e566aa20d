package app;

import dev.vorm.annotation.*;

@Table("users")                                                      // 18: the table of User
public record Visitor(@Id Long id, String userName, @Column("user_name") String name) {} // 19: one column twice
