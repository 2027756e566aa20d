package app;

record PairId(int a, int b) {}
