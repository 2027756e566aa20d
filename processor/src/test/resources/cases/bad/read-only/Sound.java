package app;

import dev.vorm.annotation.*;

@Table
public record Sound(@Id Long id, int price, @Formula("{price} * 2") int twice, @Computed("price / 2") int half) {}
