package app;

import dev.vorm.annotation.*;

@Table
public record Same(@Id int id, String userName, @Column("user_name") String other, String user_name) {}
