package app;

record Point2(int x, int y) {}
