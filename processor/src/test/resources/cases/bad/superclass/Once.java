package app;

abstract class Once {
    String name;
    Thread thread;
}
