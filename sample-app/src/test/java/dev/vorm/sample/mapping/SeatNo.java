package dev.vorm.sample.mapping;

record SeatNo(String hall, short row, short seat) {}
