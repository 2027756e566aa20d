package dev.vorm.sample.mapping;

record Position(double latitude, double longitude) {}
