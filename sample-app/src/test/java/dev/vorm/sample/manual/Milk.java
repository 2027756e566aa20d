package dev.vorm.sample.manual;

enum Milk {
    COW,
    GOAT,
    SHEEP
}
