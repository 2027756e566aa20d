package app;

import dev.vorm.annotation.*;

@Table(value = "tickets", schema = "sales")
public record Ticket(@Id @Generated(GenerationType.SEQUENCE) Long id, String next) {}
